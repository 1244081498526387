import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What a phase is called. */
export const phaseNames: Readonly<Record<PhaseKind, MessageDescriptor>> = {
  checkIn: msg`Check-in`,
  contract: msg`Contract`,
  learningGoals: msg`Learning goals`,
  reportBack: msg`Report-back`,
  bids: msg`Bids`,
  presentation: msg`Presentation`,
  clarifying: msg`Clarifying questions`,
  openQuestions: msg`Open questions`,
  silence: msg`Silence`,
  offers: msg`Offers`,
  actionCommitment: msg`Commitment`,
  appreciation: msg`Appreciation`,
  peerFeedback: msg`Peer feedback`,
  knowledgeSharing: msg`Knowledge sharing`,
  thinkingHats: msg`Thinking hats`,
  designSteps: msg`Design steps`,
  repair: msg`Repair`,
  processReflection: msg`Reflection`,
  continue: msg`Continue?`,
  close: msg({ message: 'Close', context: 'phase' }),
  break: msg`Break`,
}
