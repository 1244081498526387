import { msg } from '@lingui/core/macro'
import { type Hat, hats } from '@setroom/shared'
import type { StageProps } from '../stage.ts'
import { type StepShown, StepsStage } from '../steps/StepsStage.tsx'
import { HatSign } from './HatSign.tsx'

const words: Readonly<Record<Hat, Omit<StepShown, 'sign'>>> = {
  blue: {
    name: msg`Blue hat: where to`,
    short: msg({ message: 'Blue', context: 'hat' }),
    task: msg`What exactly do we want to think about, and what should be there at the end?`,
  },
  white: {
    name: msg`White hat: facts`,
    short: msg({ message: 'White', context: 'hat' }),
    task: msg`What do we know, what do we not know, how could we find out?`,
  },
  green: {
    name: msg`Green hat: ideas`,
    short: msg({ message: 'Green', context: 'hat' }),
    task: msg`What else could be done? Everything counts, nothing is judged.`,
  },
  yellow: {
    name: msg`Yellow hat: what is good`,
    short: msg({ message: 'Yellow', context: 'hat' }),
    task: msg`What would each idea bring, and for whom?`,
  },
  black: {
    name: msg`Black hat: what could go wrong`,
    short: msg({ message: 'Black', context: 'hat' }),
    task: msg`What are the risks, and what is missing?`,
  },
  red: {
    name: msg`Red hat: feelings`,
    short: msg({ message: 'Red', context: 'hat' }),
    task: msg`What does your gut say? One word each; no reasons.`,
  },
  blueAgain: {
    name: msg`Blue hat: where we are`,
    short: msg({ message: 'Blue', context: 'hat' }),
    task: msg`What have we found, and what is the next step?`,
  },
}

const steps: readonly StepShown[] = hats.map((hat) => ({ ...words[hat], sign: <HatSign hat={hat} /> }))

/** The hat that everybody wears just now. */
export function Hats({ item, state }: StageProps<'thinkingHats'>) {
  return <StepsStage kind="thinkingHats" item={item} state={state} steps={steps} />
}
