import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Everybody looks at the issue in the same way at the same time, then all in another. */
export const thinkingHats: Stage<'thinkingHats'> = comingStage(async () => (await import('./Hats.tsx')).Hats)
