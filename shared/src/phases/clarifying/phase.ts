import type { NoMove, PhaseDefinition } from '../phase.ts'
import { beginNothing, decideNothing, evolveNothing, type NoState } from '../still.ts'

/** Short factual questions; closed ones are welcome here, advice is not. */
export const clarifying: PhaseDefinition<'clarifying', NoState, NoMove, NoMove> = {
  kind: 'clarifying',
  minutes: 4,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'presenter', share: [0.4, 0.8] },
  inRound: true,
  prompts: 5,
  policy: {},
  begin: beginNothing,
  decide: decideNothing,
  evolve: evolveNothing,
}
