import type { NoMove, PhaseDefinition } from '../phase.ts'
import { beginNothing, decideNothing, evolveNothing, type NoState } from '../still.ts'

/** A rest. */
const definition: PhaseDefinition<'break', NoState, NoMove, NoMove> = {
  kind: 'break',
  minutes: 8,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'none' },
  inRound: false,
  prompts: 3,
  policy: {},
  begin: beginNothing,
  decide: decideNothing,
  evolve: evolveNothing,
}

export { definition as break }
