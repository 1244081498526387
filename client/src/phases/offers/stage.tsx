import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Only if the presenter asks: one experience, idea or contact each. */
export const offers: Stage<'offers'> = {
  ...comingStage(async () => (await import('./Offers.tsx')).Offers),
  large: true,
}
