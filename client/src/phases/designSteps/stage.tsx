import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** From the people concerned to something that can be tried soon. */
export const designSteps: Stage<'designSteps'> = comingStage(
  async () => (await import('./Design.tsx')).Design,
)
