import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Each says what they want to learn here, and how they will notice. */
export const learningGoals: Stage<'learningGoals'> = comingStage(
  async () => (await import('./LearningGoals.tsx')).LearningGoals,
)
