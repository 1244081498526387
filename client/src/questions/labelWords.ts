import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LabelReason, QuestionLabel, QuestionMark, Reopening } from '@setroom/shared'

/** What a question is called by its kind. */
export const labelWords: Readonly<Record<QuestionLabel, MessageDescriptor>> = {
  open: msg`open`,
  closed: msg`closed`,
  leading: msg`leading`,
  advice: msg`advice`,
  multiple: msg`several at once`,
  statement: msg`a statement`,
}

/** Why a draft seems to be of that kind, in half a sentence to the one who writes it. */
export const reasonWords: Readonly<Record<LabelReason, MessageDescriptor>> = {
  nothingAsked: msg`Nothing is asked here yet.`,
  yourSolution: msg`Your solution is in it.`,
  severalAtOnce: msg`These are several questions at once.`,
  answerInIt: msg`The answer you expect is in it.`,
  whyNot: msg`It sounds like a reproach.`,
  yesOrNo: msg`It can be answered with yes or no.`,
  eitherOr: msg`It leaves a choice of two.`,
  shortFact: msg`It asks for a short fact.`,
  invites: msg`It invites, and leaves room.`,
  roomToAnswer: msg`It leaves room.`,
}

/** How it could be opened up. */
export const reopenWords: Readonly<Record<Reopening, MessageDescriptor>> = {
  askSomething: msg`What would you like to know?`,
  askTheirIdea: msg`What have they thought of themselves? Ask for that.`,
  chooseOne: msg`Which one matters most? Keep that, and save the others.`,
  leaveOutTheAnswer: msg`What if you did not know the answer? Ask it like that.`,
  whatOrHow: msg`Try to begin with “what” or “how”.`,
}

/** What the presenter said of a question. */
export const markWords: Readonly<Record<QuestionMark, MessageDescriptor>> = {
  madeThink: msg`made me think`,
  answered: msg`answered`,
  park: msg`parked`,
}
