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

/** Each says one thing valued in the presenter, who listens. */
export const appreciation: PhaseDefinition<'appreciation', TurnsState, TurnsMove, TurnsEvent> = {
  kind: 'appreciation',
  minutes: 3,
  floor: { policy: 'turns', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: true,
  prompts: 4,
  policy: turnsPolicy,
  begin: (context) => beginTurns(context.present.filter((m) => m !== context.presenter)),
  decide: decideTurns,
  evolve: evolveTurns,
  speakers: turnSpeakers,
}
