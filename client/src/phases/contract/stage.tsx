import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** The ground rules, one by one on everybody's screen. */
export const contract: Stage<'contract'> = comingStage(
  async () => (await import('./Contracting.tsx')).Contracting,
)
