import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Each member's due commitments open on the stage, one by one. */
export const reportBack: Stage<'reportBack'> = {
  ...comingStage(async () => (await import('./ReportBack.tsx')).ReportBack),
}
