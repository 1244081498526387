import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What a phase is called, what it is for in a sentence, and what everybody does in it. */
export type PhaseWords = { name: MessageDescriptor; purpose: MessageDescriptor; todo: MessageDescriptor }

/** The words of every kind of phase. */
export const phaseWords: Readonly<Record<PhaseKind, PhaseWords>> = {
  checkIn: {
    name: msg`Check-in`,
    purpose: msg`To arrive, and to hear how the others arrive.`,
    todo: msg`Say in a sentence how you come into this meeting. You may pass.`,
  },
  contract: {
    name: msg`Contract`,
    purpose: msg`To agree what we can count on from each other.`,
    todo: msg`Go through the ground rules one by one. Keep, change or drop each, and affirm what you can stand by.`,
  },
  learningGoals: {
    name: msg`Learning goals`,
    purpose: msg`To know what each of us wants to learn here, and how we shall notice.`,
    todo: msg`Say what you want to learn with this set, and how you will notice at the end that you have. Write it down.`,
  },
  reportBack: {
    name: msg`Report-back`,
    purpose: msg`To hear what became of what we said we would do.`,
    todo: msg`When it is your turn: what did you do, what happened, what did you learn? No excuses are needed.`,
  },
  bids: {
    name: msg`Bids`,
    purpose: msg`To find out whose problem we work on today.`,
    todo: msg`If something is on your mind, say in one sentence what it is. The set agrees on the order.`,
  },
  presentation: {
    name: msg`Presentation`,
    purpose: msg`To hear the issue whole, in the presenter’s own words.`,
    todo: msg`One tells, the others listen. Nobody interrupts.`,
  },
  clarifying: {
    name: msg`Clarifying questions`,
    purpose: msg`To understand the facts we need, and no more.`,
    todo: msg`Ask short questions about facts. Yes-or-no questions are welcome here; advice is not.`,
  },
  openQuestions: {
    name: msg`Open questions`,
    purpose: msg`To help the presenter think further than they would alone.`,
    todo: msg`Ask one open question at a time, then leave room for thinking. No advice, not even disguised as a question.`,
  },
  silence: {
    name: msg`Silence`,
    purpose: msg`To let it sink in.`,
    todo: msg`A minute for your own thoughts. Everybody is muted.`,
  },
  offers: {
    name: msg`Offers`,
    purpose: msg`To give the presenter what they ask for, and nothing else.`,
    todo: msg`If the presenter asks: one experience, idea or contact each. The presenter takes it or leaves it; nobody argues for it.`,
  },
  actionCommitment: {
    name: msg`Commitment`,
    purpose: msg`To leave with something you will really do.`,
    todo: msg`The presenter first, then anyone: what will you do, and by when?`,
  },
  appreciation: {
    name: msg`Appreciation`,
    purpose: msg`To say what we valued in the presenter.`,
    todo: msg`One thing each, said to them directly. The presenter listens and says thank you.`,
  },
  peerFeedback: {
    name: msg`Peer feedback`,
    purpose: msg`To tell each other what we saw, in writing, each for one person alone.`,
    todo: msg`Write to one or several: what you saw them do, what it did for you, what you wish them. All notes are handed out together.`,
  },
  knowledgeSharing: {
    name: msg`Knowledge sharing`,
    purpose: msg`To learn something from one of us.`,
    todo: msg`One of us teaches, questions come afterwards. Note what you take away.`,
  },
  thinkingHats: {
    name: msg`Thinking hats`,
    purpose: msg`To look at the issue from every side, all from the same one at a time.`,
    todo: msg`Everybody wears the same hat. What belongs under another one waits until we wear it.`,
  },
  designSteps: {
    name: msg`Design steps`,
    purpose: msg`To get from the people concerned to something that can be tried soon.`,
    todo: msg`One step after the other. Note what you think of, so that all of us see it.`,
  },
  repair: {
    name: msg`Repair`,
    purpose: msg`To look at what hurt, and to find a way on together.`,
    todo: msg`One speaks, the others listen and do not answer. There is all the time it takes.`,
  },
  processReflection: {
    name: msg`Reflection`,
    purpose: msg`To look at how we worked together, not at what was said.`,
    todo: msg`What helped us think? What shall we do differently next time, here and at work?`,
  },
  continue: {
    name: msg`Continue?`,
    purpose: msg`To decide freely, each for themselves, whether and how we go on.`,
    todo: msg`Choose unseen. All choices open together, with names; then talk about what you see.`,
  },
  close: {
    name: msg({ message: 'Close', context: 'phase' }),
    purpose: msg`To end well, and to know when we meet again.`,
    todo: msg`The commitments are read back, the next date is set. What was said here stays here.`,
  },
  break: {
    name: msg`Break`,
    purpose: msg`To get up, look out of the window and come back fresh.`,
    todo: msg`Switch off your camera, stretch, get some water.`,
  },
}
