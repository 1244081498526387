import type { Language } from '../set/set.ts'
import { simpleLabel } from './simple.ts'

/** What a draft is, in the order in which it is decided; anything that none of the others fits is open. */
export const questionLabels = ['statement', 'advice', 'multiple', 'leading', 'closed', 'open'] as const
export type QuestionLabel = (typeof questionLabels)[number]

/** Why a draft got its label; the client has half a sentence for each. */
export const labelReasons = [
  'nothingAsked',
  'yourSolution',
  'severalAtOnce',
  'answerInIt',
  'whyNot',
  'yesOrNo',
  'eitherOr',
  'shortFact',
  'invites',
  'roomToAnswer',
] as const
export type LabelReason = (typeof labelReasons)[number]

/** How a draft could be opened; the client has a sentence for each. */
export const reopenings = [
  'askSomething',
  'askTheirIdea',
  'chooseOne',
  'leaveOutTheAnswer',
  'whatOrHow',
] as const
export type Reopening = (typeof reopenings)[number]

/** `reopen` is absent where there is nothing to open. */
export type Labelled = { label: QuestionLabel; why: LabelReason; reopen?: Reopening }

/**
 * Labels a draft while it is being written; null while there is too little of it to say anything. Reads nothing but
 * its arguments and takes well under a millisecond.
 */
export function labelQuestion(draft: string, language: Language): Labelled | null {
  return simpleLabel(draft, language)
}

/** Reads a label that somebody's browser sealed; undefined for anything that is none. */
export function questionLabelOf(plain: string): QuestionLabel | undefined {
  return questionLabels.find((label) => label === plain)
}
