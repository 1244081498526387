import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** The presenter, then anyone, commits. */
export const actionCommitment: Stage<'actionCommitment'> = {
  ...comingStage(async () => (await import('./Committing.tsx')).Committing),
  large: true,
}
