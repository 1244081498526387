/** What a draft is, in the order in which it is decided; anything that none of the others fits is open. */
export const questionLabels = ['statement', 'advice', 'multiple', 'leading', 'closed', 'open'] as const
export type QuestionLabel = (typeof questionLabels)[number]

/** Why a draft got its label; the client has half a sentence for each. */
export const labelReasons = [
  'nothingAsked',
  'yourSolution',
  'severalAtOnce',
  'answerInIt',
  'judgement',
  'reproach',
  'yesOrNo',
  'eitherOr',
  'shortFact',
  'invites',
  'roomToAnswer',
] as const
export type LabelReason = (typeof labelReasons)[number]

/** The words of a draft that gave it away: offsets into it, `end` not included. */
export type DraftSpan = { start: number; end: number }

/**
 * `words` is absent where no words in particular show it. `suggestion` is the draft reopened, in the draft's language,
 * as somebody could ask it; absent where there is nothing to open.
 */
export type Labelled = { label: QuestionLabel; why: LabelReason; words?: DraftSpan; suggestion?: string }

/** Labels a draft while it is being written. Reads nothing but its argument and takes well under a millisecond. */
export type Labeller = (draft: string) => Labelled

/** Reads a label that somebody's browser sealed; undefined for anything that is none. */
export function questionLabelOf(plain: string): QuestionLabel | undefined {
  return questionLabels.find((label) => label === plain)
}
