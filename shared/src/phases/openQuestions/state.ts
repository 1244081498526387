import type { MemberId, QuestionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Hand, Turns } from './queue.ts'

/** One row of the ledger. A turn taken aloud has no text; `mark` is sealed. */
export type Question = {
  id: QuestionId
  asker: MemberId
  at: number
  /** In a coached round, who is asked; null: whoever wants to answer. Absent elsewhere: the presenter. */
  to?: MemberId | null
  text?: Text
  mark?: Text
  declined: boolean
}

/**
 * What kind of question it was, sealed by whoever said so. `forLead`: given while it was agreed that whoever leads sees
 * labels; without it, it stays closed to them whatever is agreed later.
 */
export type GivenLabel = { asker: MemberId; by: MemberId; text: Text; forLead?: true }

/** A label, and whether the question was open, sealed without an author; the latter is in no view (SPEC Q11). */
export type Labelling = { label: GivenLabel; share?: Text }

/** What is said of one question: by its asker, which stands, and by whoever held the controls when it was asked aloud. */
export type Labels = { own?: Labelling; noted?: Labelling }

/** Whose question is being asked or answered. `asking` until it has been put, `answering` while it is held. */
export type Turn = {
  asker: MemberId
  question: QuestionId
  at: number
  state: 'asking' | 'answering'
  to?: MemberId | null
  /** The hand it was taken with, and what its owner had had before: given back where nothing comes of the turn. */
  hand: Hand
  before: Turns[MemberId] | null
}

export type OpenQuestionsState = {
  /** SPEC X1–X4: anyone questions anyone, and speaks only to answer. */
  coached: boolean
  hands: readonly Hand[]
  turns: Turns
  called: MemberId | null
  /** Places of hands that went down, kept until that instant (epoch ms), later by what stood still. */
  places: Readonly<Record<MemberId, { hand: Hand; until: number }>>
  turn: Turn | null
  ledger: Readonly<Record<QuestionId, Question>>
  /** Each label only in own views (SPEC Q7). Absent: none yet. */
  labels?: Readonly<Record<QuestionId, Labels>>
  /** The shares that everybody is told, in an order that says nothing. */
  told?: readonly Text[]
}

export type OpenQuestionsEvent =
  | { type: 'handRaised'; hand: Hand }
  /** `until` (epoch ms): so long the place is kept; null: it is given up. */
  | { type: 'handLowered'; member: MemberId; until: number | null }
  | { type: 'askerCalled'; member: MemberId }
  /** Taking a turn writes its own row in the ledger. */
  | { type: 'turnTaken'; asker: MemberId; question: QuestionId; at: number }
  /** Nothing came of the turn: its row goes, and counts for nothing. `back`: the hand is up again in its place. */
  | { type: 'turnSkipped'; question: QuestionId; back: boolean; until: number | null }
  | {
      type: 'questionWritten'
      question: QuestionId
      text: Text
      label: Text | null
      share?: Text
      forLead?: true
    }
  | { type: 'questionPut'; question: QuestionId; to?: MemberId | null }
  /** It was taken for put too soon: its asker goes on. */
  | { type: 'questionResumed'; question: QuestionId }
  | { type: 'turnOver'; question: QuestionId }
  | { type: 'questionMarked'; question: QuestionId; mark: Text }
  | { type: 'questionUnmarked'; question: QuestionId }
  | { type: 'questionDeclined'; question: QuestionId }
  | {
      type: 'questionLabelled'
      question: QuestionId
      label: Text
      by: MemberId
      share?: Text
      forLead?: true
    }
  | { type: 'sharesTold'; questions: readonly QuestionId[] }

/** Nobody has asked yet. */
export function noQuestions(coached: boolean): OpenQuestionsState {
  return { coached, hands: [], turns: {}, called: null, places: {}, turn: null, ledger: {} }
}
