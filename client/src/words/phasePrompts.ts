import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What a facilitator might say in each phase; as many as the phase's definition counts. */
export const phasePrompts: Readonly<Record<PhaseKind, readonly MessageDescriptor[]>> = {
  checkIn: [
    msg`Welcome. In one sentence: how do you arrive today?`,
    msg`What would you like to leave at the door for this hour?`,
    msg`Is anything going on around you that we should know of?`,
    msg`What would make this time worth your while?`,
    msg`You may pass. Being here is enough.`,
  ],
  contract: [
    msg`What do you need from us so that you can bring something real?`,
    msg`Can you stand by this, as it is written?`,
    msg`What would make it hard to keep?`,
    msg`Who has not said anything about this one yet?`,
  ],
  learningGoals: [
    msg`What do you want to be able to do that you cannot do today?`,
    msg`How would we notice that you have learned it?`,
    msg`What would be a first sign, half way?`,
    msg`Is that a goal for you, or for somebody else?`,
  ],
  reportBack: [
    msg`You said you would do this. What happened?`,
    msg`How do you know it worked, or did not?`,
    msg`What did you learn about yourself on the way?`,
    msg`What got in the way, and what did you do about it?`,
    msg`What would you do the same way again?`,
    msg`What is still open, and do you want to carry it on?`,
  ],
  bids: [
    msg`Who has something they would like our help with today?`,
    msg`How pressing is it, and what could you do about it yourself?`,
    msg`Which of these can least wait?`,
    msg`Is it a problem, or a puzzle that somebody could simply solve for you?`,
    msg`What would be different if you left here with a next step?`,
  ],
  presentation: [],
  clarifying: [
    msg`Which fact do you still need to understand?`,
    msg`Is that a question, or a suggestion?`,
    msg`Short question, short answer. What else is missing?`,
    msg`Do you need to know that to ask a better question?`,
    msg`Enough to begin? Then let us go on to open questions.`,
  ],
  openQuestions: [
    msg`Take your time. We can wait.`,
    msg`What is the question behind that question?`,
    msg`What have we not asked yet?`,
    msg`How do you feel about it, as you tell it?`,
    msg`What has become clearer just now?`,
    msg`Could you say that again, as a question?`,
    msg`What are we going round?`,
    msg`Whose question have we not heard yet?`,
  ],
  silence: [],
  offers: [
    msg`Would you like to hear experiences or ideas from the others?`,
    msg`One experience each, in a minute, and no discussion.`,
    msg`You need not answer. Take what is useful and leave the rest.`,
    msg`What of this would you like to take?`,
  ],
  actionCommitment: [
    msg`What will you do, and by when?`,
    msg`How will you notice that it worked?`,
    msg`What is the first step, and who could help you keep at it?`,
    msg`What could get in the way, and what then?`,
    msg`How sure are you, from one to ten? What would make it one more?`,
    msg`In which hour of which day will you begin?`,
  ],
  appreciation: [
    msg`What did you value in how the presenter worked just now?`,
    msg`Say it to them directly. A thank you is answer enough.`,
    msg`What did you learn from watching them think?`,
    msg`One sentence is enough.`,
  ],
  peerFeedback: [
    msg`Write what you saw and heard, not what they are like.`,
    msg`What did it do for you?`,
    msg`One thing to keep, one thing to try. Two sentences are plenty.`,
    msg`When you have read yours: a thank you is answer enough.`,
  ],
  knowledgeSharing: [
    msg`What is the one thing you would like us to remember?`,
    msg`Let us hear it to the end. Questions come afterwards.`,
    msg`What would you like to know more about?`,
    msg`What of this could you use, and where?`,
  ],
  thinkingHats: [
    msg`Which hat is that? Then let us keep it for later.`,
    msg`What else, under this hat?`,
    msg`Whom have we not heard under this hat yet?`,
    msg`Enough here? Then let us change hats.`,
  ],
  designSteps: [
    msg`Whose need is that, and how do we know?`,
    msg`Which of these surprises you?`,
    msg`How could somebody try that by next week?`,
    msg`What is the smallest version of it?`,
  ],
  repair: [
    msg`Take your time. We are listening.`,
    msg`What happened for you? Speak of yourself.`,
    msg`What do you need, so that you can be here well?`,
    msg`Let it stand. Nobody has to answer it.`,
    msg`What can we agree on, for the next time at least?`,
  ],
  processReflection: [
    msg`What did we do that helped us think?`,
    msg`When did we slip into advice, and what brought us back?`,
    msg`Which question moved us furthest, and what made it work?`,
    msg`How did we share the time?`,
    msg`What shall we do differently next time?`,
    msg`What do you take from here into your work?`,
  ],
  continue: [
    msg`Choose for yourself; you owe nobody a reason.`,
    msg`What do you see, now that all choices are open?`,
    msg`What would have to change for you to go on gladly?`,
  ],
  close: [
    msg`What do you take with you, in one word?`,
    msg`Is there anything still to be said before we part?`,
    msg`What will you do first tomorrow?`,
    msg`What was said here stays here. When do we meet again?`,
  ],
  break: [
    msg`Let us be back on time. The clock shows when.`,
    msg`Get up, look out of the window, drink something.`,
    msg`Please leave the issue in the room: no advice in the corridor.`,
  ],
}

/** What a coach might say in the questions of a coached round: about how the set works, never about the issue. */
export const coachPrompts: readonly MessageDescriptor[] = [
  msg`Do we agree on what the problem is? Each of you, in one sentence.`,
  msg`How are we doing as a team so far?`,
  msg`What are we doing well? What could we do better?`,
  msg`What did that question do for us?`,
  msg`Was that an answer? To which question?`,
  msg`How good are our questions, from one to ten?`,
  msg`What have we assumed so far?`,
]
