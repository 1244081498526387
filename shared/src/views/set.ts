import { memo } from '../memo.ts'
import { keptUntil } from '../set/leaving/keptUntil.ts'
import type { SetState } from '../set/set.ts'
import { createPick } from './pick.ts'

const facts = [
  'id',
  'name',
  'purpose',
  'language',
  'facilitator',
  'second',
  'epoch',
  'template',
  'settings',
  'agenda',
  'presented',
  'epochDue',
  'takeOver',
] as const satisfies readonly (keyof SetState)[]

/** What the end of a set follows from. */
const deciding = [
  'createdAt',
  'sessions',
  'settings',
  'open',
  'keepChosenAt',
] as const satisfies readonly (keyof SetState)[]

type Facts = Pick<SetState, (typeof facts)[number]>
type Deciding = Pick<SetState, (typeof deciding)[number]>

/** The set's own facts; its people and whatever else it gathers stand in slices of their own. */
export type SetView = Facts & {
  /** When the set is erased unless it meets again, epoch ms; absent while a session is open. */
  keptUntil?: number
}

/** What everybody sees of the set itself. */
export function createSetView(): (set: SetState) => SetView {
  const pick = createPick<Facts>(facts)
  const end = createPick<Deciding>(deciding)
  const until = memo(keptUntil)
  const view = memo(
    (seen: Facts, until: number | undefined): SetView =>
      until === undefined ? seen : { ...seen, keptUntil: until },
  )
  return (set) => view(pick(set), until(end(set)))
}
