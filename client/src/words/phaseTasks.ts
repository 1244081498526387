import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What everybody does in a phase; for whoever leads. */
export const phaseTasks: Readonly<Record<PhaseKind, MessageDescriptor>> = {
  checkIn: msg`Say in a sentence how you come into this meeting. You may pass.`,
  contract: msg`Go through the ground rules one by one. Keep, change or drop each, and affirm what you can stand by.`,
  learningGoals: msg`Say what you want to learn with this set, and how you will notice at the end that you have. Write it down.`,
  reportBack: msg`When it is your turn: what did you do, what happened, what did you learn? No excuses are needed.`,
  bids: msg`If something is on your mind, say in one sentence what it is. The set agrees on the order.`,
  presentation: msg`One tells, the others listen. Nobody interrupts.`,
  clarifying: msg`Ask short questions about facts. Yes-or-no questions are welcome here; advice is not.`,
  openQuestions: msg`Ask one open question at a time, then leave room for thinking. No advice, not even disguised as a question.`,
  silence: msg`A minute for your own thoughts. Everybody is muted.`,
  offers: msg`If the presenter asks: one experience, idea or contact each. The presenter takes it or leaves it; nobody argues for it.`,
  actionCommitment: msg`The presenter first, then anyone: what will you do, and by when?`,
  appreciation: msg`One thing each, said to them directly. The presenter listens and says thank you.`,
  peerFeedback: msg`Write to one or several: what you saw them do, what it did for you, what you wish them. All notes are handed out together.`,
  knowledgeSharing: msg`One of us teaches, questions come afterwards. Note what you take away.`,
  thinkingHats: msg`Everybody wears the same hat. What belongs under another one waits until we wear it.`,
  designSteps: msg`One step after the other. Note what you think of, so that all of us see it.`,
  repair: msg`One speaks, the others listen and do not answer. There is all the time it takes.`,
  processReflection: msg`What helped us think? What shall we do differently next time, here and at work?`,
  continue: msg`Choose unseen. All choices open together, with names; then talk about what you see.`,
  close: msg`The commitments are read back, the next date is set. What was said here stays here.`,
  break: msg`Switch off your camera, stretch, get some water.`,
}
