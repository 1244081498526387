import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** A member teaches the set something; questions come after. */
export const knowledgeSharing: Stage<'knowledgeSharing'> = comingStage(
  async () => (await import('./Sharing.tsx')).Sharing,
)
