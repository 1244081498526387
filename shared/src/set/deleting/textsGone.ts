import type { TextId } from '../../ids.ts'
import { upcastSet, type WrittenEvent } from '../../upcast.ts'
import { evolveSet } from '../evolve.ts'
import type { SetState } from '../set.ts'
import { textIdsOf } from './textIdsOf.ts'

/** Since when a text is out of reach, epoch ms; `deleted` by a person, or else in the course of things, as other words came. */
export type TextGone = { at: number; deleted: boolean }

type Things = Readonly<Record<string, unknown>>
type Loss = { name: string; ids: readonly TextId[]; lost: readonly TextId[]; whole: boolean; byHand: boolean }

/**
 * Everything of a set that is deleted, or put into other words, singly. Agendas are no part of it: sessions that are
 * over refer to the same texts.
 */
const kinds: Readonly<Record<string, (set: SetState) => Things | undefined>> = {
  commitment: (set) => set.commitments,
  kept: (set) => set.kept,
  goal: (set) => set.goals,
  feedback: (set) => set.feedback,
  learning: (set) => set.learnings,
  carried: (set) => set.supervision?.carried,
  theme: (set) => set.supervision?.themes,
  consent: (set) => set.consents,
  note: (set) => set.notes?.all,
  shelf: (set) => set.shelf,
  clause: (set) => set.contract?.clauses,
  apology: ({ programme: { apologies = {} } = {} }) =>
    Object.fromEntries(
      Object.entries(apologies).flatMap(([session, of]) =>
        Object.entries(of).map(([member, one]) => [`${session} ${member}`, one]),
      ),
    ),
  poll: ({ programme: { poll } = {} }) => (poll === undefined ? undefined : { [poll.id]: poll }),
  feed: (set) => set.programme?.feeds,
  template: ({ templates = {} }) =>
    Object.fromEntries(Object.entries(templates).map(([id, { name }]) => [id, name])),
  set: ({ purpose, settings: { ownCall, turnTo, outside } }) => ({ purpose, ownCall, turnTo, outside }),
}

/** What people delete, and `deletedAgain` can: not what comes to an end by itself, as a search for a date does. */
const byHand: ReadonlySet<string> = new Set([
  ...['commitment', 'kept', 'goal', 'feedback', 'learning', 'carried', 'note', 'shelf', 'apology'],
])

/** What of a set has fewer texts than before. */
function losses(before: SetState, after: SetState): readonly Loss[] {
  return Object.entries(kinds).flatMap(([kind, thingsOf]) => {
    const [had, has = {}] = [thingsOf(before), thingsOf(after)]
    if (had === undefined || had === has) return []
    return Object.entries(had).flatMap(([id, thing]): Loss[] => {
      const now = has[id]
      if (thing === now) return []
      const ids = textIdsOf(thing)
      const left = new Set(textIdsOf(now))
      const lost = ids.filter((text) => !left.has(text))
      const whole = now === undefined
      return lost.length === 0
        ? []
        : [{ name: `${kind} ${id}`, ids, lost, whole, byHand: whole && byHand.has(kind) }]
    })
  })
}

/** SPEC DT1: whether a change leaves texts behind that nobody can come to any more, and because somebody deleted them. */
export function textsLost(before: SetState | null, after: SetState): 'deleted' | 'replaced' | undefined {
  // Most of what happens changes nothing of the set itself.
  const lost = before === null || before === after ? [] : losses(before, after)
  if (lost.length === 0) return undefined
  return lost.some(({ byHand }) => byHand) ? 'deleted' : 'replaced'
}

/** Whose words go with them, which is told in another way. */
const leaving: ReadonlySet<string> = new Set(['memberLeft', 'memberDeclined'])

/**
 * SPEC DT1: the texts of a set's stream that nothing in the set refers to any more. With what was deleted go all the words
 * it ever had, also those that others had taken the place of.
 */
export function textsGone(events: readonly WrittenEvent[]): ReadonlyMap<TextId, TextGone> {
  const gone = new Map<TextId, TextGone>()
  /** By the name of the thing. */
  const earlier = new Map<string, Set<TextId>>()
  let set: SetState | null = null
  for (const event of events) {
    const next: SetState | null = evolveSet(set, upcastSet(event), event.at)
    for (const { name, ids, lost, whole, byHand } of set === null || next === null ? [] : losses(set, next)) {
      const ever = new Set([...(earlier.get(name) ?? []), ...ids])
      for (const id of whole ? ever : lost)
        gone.set(id, { at: event.at, deleted: byHand && !leaving.has(event.type) })
      earlier.set(name, ever)
    }
    set = next
  }
  for (const id of textIdsOf(set)) gone.delete(id)
  return gone
}
