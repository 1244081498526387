import { comingStage } from '../comingStage.tsx'
import type { Stage } from '../stage.ts'

/** Written feedback, each note for one member alone, handed out together. */
export const peerFeedback: Stage<'peerFeedback'> = comingStage(
  async () => (await import('./PeerFeedback.tsx')).PeerFeedback,
)
