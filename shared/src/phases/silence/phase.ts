import type { NoMove, PhaseDefinition } from '../phase.ts'
import { beginNothing, decideNothing, evolveNothing, type NoState } from '../still.ts'

/** A minute to think, muted for all. */
export const silence: PhaseDefinition<'silence', NoState, NoMove, NoMove> = {
  kind: 'silence',
  minutes: 1,
  floor: { policy: 'silent', mode: 'strict' },
  chat: false,
  expectation: { kind: 'none' },
  inRound: true,
  prompts: 0,
  policy: {},
  begin: beginNothing,
  decide: decideNothing,
  evolve: evolveNothing,
}
