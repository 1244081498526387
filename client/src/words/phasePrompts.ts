import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PhaseKind } from '@setroom/shared'

/** What a facilitator might say in each phase; as many as the phase's definition counts. */
export const phasePrompts: Readonly<Record<PhaseKind, readonly MessageDescriptor[]>> = {
  checkIn: [
    msg`Welcome. In one sentence: how do you arrive today?`,
    msg`What would you like to leave at the door for this hour?`,
    msg`Is anything going on around you that we should know of?`,
  ],
  reportBack: [
    msg`You said you would do this. What happened?`,
    msg`How do you know it worked, or did not?`,
    msg`What did you learn about yourself on the way?`,
  ],
  bids: [
    msg`Who has something they would like our help with today?`,
    msg`How pressing is it, and what could you do about it yourself?`,
  ],
  presentation: [msg`What is the problem, and why is it yours?`, msg`What would you like from us today?`],
  clarifying: [
    msg`Which fact do you still need to understand?`,
    msg`Is that a question, or a suggestion?`,
    msg`Enough to begin? Then let us go on to open questions.`,
  ],
  openQuestions: [
    msg`Take your time. We can wait.`,
    msg`What is the question behind that question?`,
    msg`What have we not asked yet?`,
    msg`How do you feel about it, as you tell it?`,
    msg`What has become clearer just now?`,
  ],
  silence: [msg`Let us be quiet for a minute.`],
  offers: [
    msg`Would you like to hear experiences or ideas from the others?`,
    msg`You need not answer. Take what is useful and leave the rest.`,
  ],
  actionCommitment: [
    msg`What will you do, and by when?`,
    msg`How will you notice that it worked?`,
    msg`What is the first step, and who could help you keep at it?`,
  ],
  appreciation: [
    msg`What did you value in how the presenter worked just now?`,
    msg`Say it to them directly. A thank you is answer enough.`,
  ],
  processReflection: [
    msg`What did we do that helped us think?`,
    msg`When did we slip into advice, and what brought us back?`,
    msg`What do you take from here into your work?`,
  ],
  close: [
    msg`What do you take with you, in one word?`,
    msg`What was said here stays here. When do we meet again?`,
  ],
  break: [msg`Let us be back on time. The clock shows when.`],
}
