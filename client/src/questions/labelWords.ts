import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LabelReason, QuestionLabel, QuestionMark } from '@setroom/shared'

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
  judgement: msg`A judgement is in it.`,
  reproach: msg`It sounds like a reproach.`,
  yesOrNo: msg`It can be answered with yes or no.`,
  eitherOr: msg`It leaves a choice of two.`,
  shortFact: msg`It asks for a short fact.`,
  invites: msg`It invites, and leaves room.`,
  roomToAnswer: msg`It leaves room.`,
}

/** The same, pointing at the words that show it. */
export const pointingWords = (
  words: string,
): Readonly<Record<Exclude<LabelReason, 'nothingAsked' | 'roomToAnswer'>, MessageDescriptor>> => ({
  yourSolution: msg`“${words}” already holds your solution.`,
  severalAtOnce: msg`“${words}” asks for one more thing.`,
  answerInIt: msg`“${words}” already expects an answer.`,
  judgement: msg`“${words}” holds a judgement.`,
  reproach: msg`“${words}” sounds like a reproach.`,
  yesOrNo: msg`“${words}” can be answered with yes or no.`,
  eitherOr: msg`“${words}” leaves a choice of two.`,
  shortFact: msg`“${words}” asks for a short fact.`,
  invites: msg`“${words}” invites, and leaves room.`,
})

/** What the presenter said of a question. */
export const markWords: Readonly<Record<QuestionMark, MessageDescriptor>> = {
  madeThink: msg`made me think`,
  answered: msg`answered`,
  park: msg`parked`,
}
