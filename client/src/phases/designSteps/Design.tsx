import { msg } from '@lingui/core/macro'
import { type DesignStep, designStepKinds } from '@setroom/shared'
import type { StageProps } from '../stage.ts'
import { type StepShown, StepsStage } from '../steps/StepsStage.tsx'

const words: Readonly<Record<DesignStep, StepShown>> = {
  understand: {
    name: msg`Understand`,
    task: msg`Whose problem is it? What do they do, say and feel, and what do they need?`,
  },
  define: { name: msg`Define`, task: msg`Say it as one question that begins with “How might we …”.` },
  ideas: { name: msg`Ideas`, task: msg`As many as possible, wild ones too. Build on each other’s.` },
  sketch: {
    name: msg`Sketch`,
    task: msg`Choose one and make it so concrete that somebody could try it: a drawing, a script, a first page.`,
  },
  test: {
    name: msg`Test`,
    task: msg`Who could try it, and when? What would you watch for, and what would make you change it?`,
  },
}

const steps = designStepKinds.map((step) => words[step])

/** The step that is on. */
export function Design({ item, state }: StageProps<'designSteps'>) {
  return <StepsStage kind="designSteps" item={item} state={state} steps={steps} />
}
