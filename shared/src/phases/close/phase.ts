import type { NoMove, PhaseDefinition } from '../phase.ts'
import { beginNothing, decideNothing, evolveNothing, type NoState } from '../still.ts'

/** Next date, commitments read back, a reminder of confidentiality. */
export const close: PhaseDefinition<'close', NoState, NoMove, NoMove> = {
  kind: 'close',
  minutes: 2,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'none' },
  inRound: false,
  prompts: 4,
  policy: {},
  begin: beginNothing,
  decide: decideNothing,
  evolve: evolveNothing,
}
