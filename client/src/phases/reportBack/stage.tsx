import type { Stage } from '../stage.ts'
import { ReportBack } from './ReportBack.tsx'

/** Each member's due commitments open on the stage, one by one. */
export const reportBack: Stage<'reportBack'> = { Stage: ReportBack }
