import type { MailWords } from './MailWords.ts'

export const english: MailWords = {
  commitmentSoon: {
    subject: 'Due soon',
    text: (day) => `Something that you promised your set is due on ${day}.`,
  },
  commitmentDue: { subject: 'Due today', text: 'Something that you promised your set is due today.' },
  commitmentLate: {
    subject: 'Was due',
    text: (day) => `Something that you promised your set was due on ${day}.`,
  },
  commitmentsLate: {
    subject: 'Was due',
    text: (day) => `Several things that you promised your set were due by ${day}.`,
  },
  asked: {
    subject: 'How does it go?',
    text: 'Somebody in your set asks how it goes with something that you promised.',
  },
  session: { subject: 'Your set meets soon', text: (when) => `Your set meets on ${when}.` },
  dates: {
    subject: 'Your set’s dates have changed',
    text: 'The dates of your set have changed:',
    moved: (was, when) => `not ${was}, but ${when}`,
    added: (when) => `new: ${when}`,
    calledOff: (was) => `called off: ${was}`,
    open: (was) => `put off, with no new date yet: ${was}`,
    more: (dates) => `${dates === 1 ? 'one more' : `${dates} more`} on the set’s page`,
  },
  note: {
    subject: 'A note to your set',
    text: 'Somebody in your set has left a note for all of you.',
  },
  export: {
    subject: 'An export is announced',
    text: (day) =>
      `Something of your set’s that you released may be exported from ${day} on. Until it is, you can take it back.`,
  },
  takeOver: {
    subject: 'Your set needs your word',
    text: 'Somebody in your set offers to take the facilitation over, because your facilitator seems to be gone. It needs your yes, and your no ends it.',
  },
  takeOverFromYou: {
    subject: 'Are you still there?',
    text: (day) =>
      `Somebody in a set that you facilitate offers to take the facilitation over, because you seem to be gone. From ${day} on they can, if the others say yes and you say nothing. One click on the set’s page says that you are here.`,
  },
  endSoon: {
    subject: 'Your set will be erased soon',
    text: (day) =>
      `Your set has not met for a long time. It will be erased on ${day}, with everything in it. To keep it, plan another session. What is yours you can take home until then.`,
  },
  signIn: {
    subject: 'Your link to sign in',
    text: (minutes) =>
      `Somebody, probably you, wants to sign in to Setroom with this address. Open this link on the device that you want to use. It works once, for ${minutes} minutes:`,
    ignore: 'If it was not you, there is nothing to do: without this mail nobody gets in.',
  },
  here: 'You find it here:',
  noContent: 'What it is about stays in your set, so it does not stand here.',
  stop: 'No more reminders by e-mail from this set, one click:',
}
