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

/** The hats in the order in which they are worn; blue begins and ends. */
export const hats = ['blue', 'white', 'green', 'yellow', 'black', 'red', 'blueAgain'] as const
export type Hat = (typeof hats)[number]

/** Feelings need no reasons, so that hat is short; ideas need the most time. */
const weights: Readonly<Record<Hat, number>> = {
  blue: 3,
  white: 5,
  green: 8,
  yellow: 5,
  black: 5,
  red: 2,
  blueAgain: 4,
}

/** Everybody looks at the issue in the same way at the same time, then all in another. */
export const thinkingHats: PhaseDefinition<'thinkingHats', StepsState, StepsMove, StepsEvent> = {
  kind: 'thinkingHats',
  minutes: 32,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: true,
  prompts: 4,
  policy: stepsPolicy,
  begin: (context) =>
    beginSteps(
      hats.map((hat) => weights[hat]),
      context,
    ),
  decide: decideSteps,
  evolve: evolveSteps,
}
