import type { PhaseDefinition } from '../phase.ts'
import { decideOpenQuestions } from './decide.ts'
import { evolveOpenQuestions } from './evolve.ts'
import { tellShares, withoutLabels } from './labels.ts'
import { PLACE_KEPT_MS } from './line.ts'
import { type OpenQuestionsMove, openQuestionsPolicy } from './moves.ts'
import { handsAfterOther, settleOpenQuestions } from './settle.ts'
import { noQuestions, type OpenQuestionsEvent, type OpenQuestionsState } from './state.ts'

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
  prompts: 8,
  policy: openQuestionsPolicy,
  begin: ({ coached }) => noQuestions(coached),
  decide: decideOpenQuestions,
  evolve: evolveOpenQuestions,
  shown: withoutLabels,
  // A break or a silence only interrupts a round: told there, what is asked after it would be missing (SPEC Q11).
  over: tellShares,
  settle: settleOpenQuestions,
  // Somebody who was away longer than a place is kept stands in line no more (SPEC Q9).
  returned: ({ hands }, member, awayMs) =>
    awayMs > PLACE_KEPT_MS && hands.some((h) => h.member === member)
      ? [{ type: 'handLowered', member, until: null }]
      : [],
  again: handsAfterOther,
  speakers({ coached, turn }, presenter) {
    if (!coached) return [presenter, turn?.asker].filter((m) => m !== undefined)
    // SPEC X2: whoever asks, and then whoever is asked.
    if (turn === null) return []
    if (turn.state === 'asking') return [turn.asker]
    return turn.to == null ? 'everybody' : [turn.to]
  },
}
