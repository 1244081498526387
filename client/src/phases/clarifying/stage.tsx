import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Short questions about facts; the issue stays in sight. */
export const clarifying: Stage<'clarifying'> = {
  ...comingStage(async () => (await import('./Clarifying.tsx')).Clarifying),
  large: true,
}
