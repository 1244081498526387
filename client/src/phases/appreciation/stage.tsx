import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Each says one thing valued in the presenter, who listens. */
export const appreciation: Stage<'appreciation'> = {
  ...comingStage(async () => (await import('./Appreciation.tsx')).Appreciation),
  large: true,
}
