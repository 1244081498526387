import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Next date, commitments read back, and what was said stays here. */
export const close: Stage<'close'> = comingStage(async () => (await import('./Close.tsx')).Close)
