import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Each chooses unseen; all choices open together, with names. */
const stage: Stage<'continue'> = comingStage(async () => (await import('./Continue.tsx')).Continue)

export { stage as continue }
