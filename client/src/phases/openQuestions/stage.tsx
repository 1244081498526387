import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Open questions only: the question in the middle of the circle, and the presenter large. */
export const openQuestions: Stage<'openQuestions'> = {
  ...comingStage(async () => (await import('./OpenQuestions.tsx')).OpenQuestions),
  large: true,
}
