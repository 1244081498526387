import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** How the set worked: the pulse, what to keep and change, and beside it what the session itself shows. */
export const processReflection: Stage<'processReflection'> = {
  ...comingStage(async () => (await import('./Reflection.tsx')).Reflection),
  wide: true,
}
