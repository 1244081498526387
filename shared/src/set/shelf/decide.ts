import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'

type ShelfCommand = Extract<SetCommand, { type: `shelf.${string}` }>

/** A shelf that nobody can look through keeps nothing. */
const SHELF_LIMIT = 200

/** SPEC SH1–SH3: what the set keeps is put there and changed by its owner; the facilitator tidies, too. */
export function decideShelf(set: SetState, command: ShelfCommand, { actor, now }: Judged): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const shelf = set.shelf ?? {}
  const item = shelf[command.item]
  if (command.type === 'shelf.put') {
    if (item !== undefined) return reject('already')
    if (Object.keys(shelf).length >= SHELF_LIMIT) return reject('too-many')
    return ofSet({ type: 'shelfItemPut', item: { id: command.item, by: actor, at: now, text: command.text } })
  }
  if (item === undefined) return reject('unknown')
  switch (command.type) {
    case 'shelf.change':
      if (item.by !== actor) return reject('not-allowed')
      return ofSet({ type: 'shelfItemChanged', item: item.id, text: command.text, changedAt: now })
    case 'shelf.remove':
      if (item.by !== actor && set.facilitator !== actor) return reject('not-allowed')
      return ofSet({ type: 'shelfItemRemoved', item: item.id })
  }
}
