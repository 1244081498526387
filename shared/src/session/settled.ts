import { phaseOf } from '../phases/index.ts'
import { evolveSet } from '../set/evolve.ts'
import type { DecideContext, Decision, World } from '../world.ts'
import { currentItem } from './current.ts'
import { moves, phaseContext } from './enter.ts'
import { evolveSession } from './evolve.ts'

/** A decision, and what the phase that is on after it makes of the new state; in a pause nothing goes on by itself. */
export function settled(world: World, decision: Decision, { now, random }: DecideContext): Decision {
  if (decision.session.length === 0) return decision
  const session = decision.session.reduce(evolveSession, world.session)
  if (session?.status !== 'running' || session.pause !== undefined) return decision
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  const settle = item === undefined ? undefined : phaseOf(item.kind).settle
  if (item === undefined || state === undefined || settle === undefined) return decision
  const set = decision.set.reduce((before, event) => evolveSet(before, event, now), world.set)
  if (set === null) return decision
  const events = settle(state.data, phaseContext(set, session, item, { now, random }))
  return events.length === 0
    ? decision
    : { set: decision.set, session: [...decision.session, ...moves(item, events)] }
}
