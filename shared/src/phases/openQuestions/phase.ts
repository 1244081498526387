import type { PhaseDefinition } from '../phase.ts'
import { decideOpenQuestions } from './decide.ts'
import { type OpenQuestionsMove, openQuestionsMoves, openQuestionsPolicy } from './moves.ts'
import { evolveOpenQuestions, type OpenQuestionsEvent, type OpenQuestionsState } from './state.ts'

/** Open questions only, one at a time, in a fair order. */
export const openQuestions: PhaseDefinition<
  'openQuestions',
  OpenQuestionsState,
  OpenQuestionsMove,
  OpenQuestionsEvent
> = {
  kind: 'openQuestions',
  minutes: 18,
  floor: { policy: 'queue', mode: 'soft' },
  chat: false,
  expectation: { kind: 'presenter', share: [0.45, 0.75] },
  inRound: true,
  prompts: 5,
  moves: openQuestionsMoves,
  policy: openQuestionsPolicy,
  begin: () => ({ hands: [], turns: {}, called: null, turn: null, ledger: {} }),
  decide: decideOpenQuestions,
  evolve: evolveOpenQuestions,
  speakers: (state) => (state.turn === null ? [] : [state.turn.asker]),
}
