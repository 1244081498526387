import { evolveSession } from './session/evolve.ts'
import { evolveSet } from './set/evolve.ts'
import { upcastSession, upcastSet, type WrittenEvent } from './upcast.ts'
import type { Decision, World } from './world.ts'

/** Applies a whole decision, made at `now` (epoch ms). */
export function evolve(world: World, decision: Decision, now: number): World {
  return {
    set: decision.set.reduce((state, event) => evolveSet(state, event, now), world.set),
    session: decision.session.reduce((state, event) => evolveSession(state, event), world.session),
  }
}

/** Replays a set's stream, from the beginning or on top of `from`; events of earlier releases are upcast. */
export function replaySet(events: readonly WrittenEvent[], from: World['set'] = null): World['set'] {
  return events.reduce<World['set']>((state, event) => evolveSet(state, upcastSet(event), event.at), from)
}

/** Replays a session's stream, from the beginning or on top of `from`; events of earlier releases are upcast. */
export function replaySession(
  events: readonly WrittenEvent[],
  from: World['session'] = null,
): World['session'] {
  return events.reduce<World['session']>((state, event) => evolveSession(state, upcastSession(event)), from)
}
