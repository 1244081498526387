import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** The presenter tells the issue; the others read its card and listen. */
export const presentation: Stage<'presentation'> = {
  ...comingStage(async () => (await import('./Presentation.tsx')).Presentation),
  large: true,
}
