import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Each says in a sentence how they arrive. */
export const checkIn: Stage<'checkIn'> = comingStage(async () => (await import('./CheckIn.tsx')).CheckIn)
