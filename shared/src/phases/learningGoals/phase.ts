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

/** Each says what they want to learn here, and how they will notice; the goals themselves belong to the set. */
export const learningGoals: PhaseDefinition<'learningGoals', TurnsState, TurnsMove, TurnsEvent> = {
  kind: 'learningGoals',
  minutes: 15,
  floor: { policy: 'turns', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 4,
  policy: turnsPolicy,
  begin: (context) => beginTurns(context.present),
  decide: decideTurns,
  evolve: evolveTurns,
  speakers: turnSpeakers,
}
