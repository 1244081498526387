import type { PhaseDefinition } from '../phase.ts'
import {
  beginTurns,
  decideTurns,
  evolveTurns,
  type TurnsEvent,
  type TurnsMove,
  type TurnsState,
  turnSpeakers,
  turnsPolicy,
} from '../turns.ts'

/** Each says in a sentence how they arrive. */
export const checkIn: PhaseDefinition<'checkIn', TurnsState, TurnsMove, TurnsEvent> = {
  kind: 'checkIn',
  minutes: 4,
  floor: { policy: 'turns', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 5,
  policy: turnsPolicy,
  begin: (context) => beginTurns(context.present),
  decide: decideTurns,
  evolve: evolveTurns,
  speakers: turnSpeakers,
}
