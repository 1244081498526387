import type { NoMove, PhaseDefinition } from '../phase.ts'
import { beginNothing, decideNothing, evolveNothing, type NoState } from '../still.ts'

/** The presenter, then anyone, says what they will do and by when; commitments themselves belong to the set. */
export const actionCommitment: PhaseDefinition<'actionCommitment', NoState, NoMove, NoMove> = {
  kind: 'actionCommitment',
  minutes: 6,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'presenter', share: [0.4, 0.85] },
  inRound: true,
  prompts: 6,
  policy: {},
  begin: beginNothing,
  decide: decideNothing,
  evolve: evolveNothing,
}
