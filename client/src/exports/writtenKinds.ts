import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Purpose } from '@setroom/shared'

const kinds = {
  chat: msg`Chat`,
  caption: msg`A caption`,
  question: msg`A question I asked`,
  commitment: msg`Commitment`,
  'commitment.report': msg`What became of a commitment`,
  'commitment.checkIn': msg`How I asked about a commitment`,
  'questions.kept': msg`Questions I kept`,
  'question.mark': msg`How I marked a question`,
  'question.label': msg`How my question was labelled`,
  'question.share': msg`Whether a question was open`,
  'issue.card': msg`My issue`,
  bid: msg`My bid for a slot`,
  offer: msg`An offer`,
  'reflection.note': msg`A note on how we worked`,
  'continue.choice': msg`Whether I wanted to go on`,
  'contract.clause': msg`Words of the contract`,
  apology: msg`Why I could not come`,
  'dates.marks': msg`When I could come`,
  'set.purpose': msg`The purpose of the set`,
  'set.ownCall': msg`The set’s own call`,
  'set.turnTo': msg`Whom to turn to`,
  'set.outside': msg`Who outside hears of a concern about the facilitator`,
  'calendar.token': msg`My calendar address`,
  pulse: msg`The short rating`,
  'pulse.middle': msg`The middle of a short rating`,
  goal: msg`A learning goal`,
  'goal.look': msg`A look at a learning goal`,
  feedback: msg`Feedback`,
  takeaway: msg`What I take away`,
  'step.note': msg`A note to a step`,
  'repair.agreement': msg`What we agreed in a repair`,
  'template.name': msg`The name of a template`,
  'shelf.item': msg`Something for the shelf`,
  learning: msg`What we learned`,
  'learning.where': msg`Where I carried what we learned`,
  carried: msg`What I carried to supervision`,
  theme: msg`The name of a theme in supervision`,
  note: msg`A note to the set`,
  consent: msg`A question to which all had to say yes`,
  'consent.answer': msg`What I answered to such a question`,
} as const

/** What a text is, by the purpose it was sealed for: every purpose has a name here. */
export const writtenKinds: Readonly<Record<Purpose, MessageDescriptor>> = kinds

/** Every purpose that a text of one's own may have been sealed for. */
export const purposes = Object.keys(kinds) as readonly Purpose[]
