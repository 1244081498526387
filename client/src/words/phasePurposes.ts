import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What a phase is for, in a sentence; apart from its name, which is said in more places. */
export const phasePurposes: Readonly<Record<PhaseKind, MessageDescriptor>> = {
  checkIn: msg`To arrive, and to hear how the others arrive.`,
  contract: msg`To agree what we can count on from each other.`,
  learningGoals: msg`To know what each of us wants to learn here, and how we shall notice.`,
  reportBack: msg`To hear what became of what we said we would do.`,
  bids: msg`To find out whose problem we work on today.`,
  presentation: msg`To hear the issue whole, in the presenter’s own words.`,
  clarifying: msg`To understand the facts we need, and no more.`,
  openQuestions: msg`To help the presenter think further than they would alone.`,
  silence: msg`To let it sink in.`,
  offers: msg`To give the presenter what they ask for, and nothing else.`,
  actionCommitment: msg`To leave with something you will really do.`,
  appreciation: msg`To say what we valued in the presenter.`,
  peerFeedback: msg`To tell each other what we saw, in writing, each for one person alone.`,
  knowledgeSharing: msg`To learn something from one of us.`,
  thinkingHats: msg`To look at the issue from every side, all from the same one at a time.`,
  designSteps: msg`To get from the people concerned to something that can be tried soon.`,
  repair: msg`To look at what hurt, and to find a way on together.`,
  processReflection: msg`To look at how we worked together, not at what was said.`,
  continue: msg`To decide freely, each for themselves, whether and how we go on.`,
  close: msg`To end well, and to know when we meet again.`,
  break: msg`To get up, look out of the window and come back fresh.`,
}
