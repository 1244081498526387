import type { SessionEvent } from './session/events.ts'
import { evolveSession } from './session/evolve.ts'
import type { SetEvent } from './set/events.ts'
import { evolveSet } from './set/evolve.ts'
import type { Decision, World } from './world.ts'

/** An event as the journal keeps it: with its version of shape and the instant it was recorded (epoch ms). */
export type Recorded<E> = E & { v: number; at: number }

/** The version of shape of events written now; older ones are upcast on load. */
export const EVENT_VERSION = 1

/** Applies a whole decision, made at `now` (epoch ms). */
export function evolve(world: World, decision: Decision, now: number): World {
  return {
    set: decision.set.reduce((state, event) => evolveSet(state, event, now), world.set),
    session: decision.session.reduce((state, event) => evolveSession(state, event), world.session),
  }
}

/** Replays a set's stream from the beginning. */
export function replaySet(events: readonly Recorded<SetEvent>[]) {
  return events.reduce<World['set']>((state, event) => evolveSet(state, event, event.at), null)
}

/** Replays a session's stream from the beginning. */
export function replaySession(events: readonly Recorded<SessionEvent>[]) {
  return events.reduce<World['session']>((state, event) => evolveSession(state, event), null)
}
