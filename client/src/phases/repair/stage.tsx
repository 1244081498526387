import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** After a hurt or a conflict: what happened for each, what each needs, what we agree. */
export const repair: Stage<'repair'> = comingStage(async () => (await import('./Repair.tsx')).Repair)
