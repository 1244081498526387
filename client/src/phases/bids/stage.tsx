import type { Stage } from '../stage.ts'
import { Bids } from './Bids.tsx'

/** Members bid for the rounds in a sentence; the facilitator settles the order. */
export const bids: Stage<'bids'> = { Stage: Bids }
