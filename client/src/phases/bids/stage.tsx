import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Members bid for the rounds in a sentence; the facilitator settles the order. */
export const bids: Stage<'bids'> = {
  ...comingStage(async () => (await import('./Bids.tsx')).Bids),
}
