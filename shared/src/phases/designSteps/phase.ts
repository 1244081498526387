import type { PhaseDefinition } from '../phase.ts'
import {
  beginSteps,
  decideSteps,
  evolveSteps,
  type StepsEvent,
  type StepsMove,
  type StepsState,
  stepsPolicy,
} from '../steps.ts'

/** The steps of design, in their order. */
export const designStepKinds = ['understand', 'define', 'ideas', 'sketch', 'test'] as const
export type DesignStep = (typeof designStepKinds)[number]

const weights: Readonly<Record<DesignStep, number>> = {
  understand: 8,
  define: 5,
  ideas: 10,
  sketch: 10,
  test: 7,
}

/** From the people concerned to something that can be tried soon. */
export const designSteps: PhaseDefinition<'designSteps', StepsState, StepsMove, StepsEvent> = {
  kind: 'designSteps',
  minutes: 40,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: true,
  prompts: 4,
  policy: stepsPolicy,
  begin: (context) =>
    beginSteps(
      designStepKinds.map((step) => weights[step]),
      context,
    ),
  decide: decideSteps,
  evolve: evolveSteps,
}
