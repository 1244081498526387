import type { Stage } from '../stage.ts'
import { Offers } from './Offers.tsx'

/** Only if the presenter asks: one experience, idea or contact each. */
export const offers: Stage<'offers'> = { Stage: Offers, large: true }
