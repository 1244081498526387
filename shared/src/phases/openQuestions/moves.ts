import type { MemberId, QuestionId } from '../../ids.ts'
import type { Sealed } from '../../sealing/index.ts'
import { participants, steering } from '../phase.ts'

export type OpenQuestionsMove =
  /** "I have a question." */
  | { type: 'question.raise'; followUp: boolean }
  | { type: 'question.lower' }
  /** The facilitator calls somebody out of order, or invites one who has not raised a hand. */
  | { type: 'question.call'; member: MemberId }
  /** Whoever has the turn and has not asked is passed over; their place is kept a while. */
  | { type: 'question.skip' }
  /**
   * The one whose turn it is puts the written question on stage, with its label, sealed, and, without an author, whether it
   * is open. `to`: whom it is for, in a coached round only; null: for whoever wants to answer.
   */
  | { type: 'question.ask'; text: Sealed; label?: Sealed; share?: Sealed; to?: MemberId | null }
  /** The asker (or the controls, or the server by what it hears) is done asking; the presenter thinks. */
  | { type: 'question.asked'; to?: MemberId | null }
  /** Not yet after all: the asker goes on asking aloud. */
  | { type: 'question.resume' }
  /** The presenter (or the controls) is ready for the next question. */
  | { type: 'question.next' }
  | { type: 'question.mark'; question: QuestionId; mark: Sealed }
  | { type: 'question.unmark'; question: QuestionId }
  | { type: 'question.decline'; question: QuestionId }
  /** Labels a spoken question, or corrects one's own. */
  | { type: 'question.label'; question: QuestionId; label: Sealed; share?: Sealed }

/**
 * Marks are the presenter's; asking is everybody's. Who may end the hold or decline a question depends on whom it was
 * put to. The server speaks by what it hears: a question asked aloud is being answered, or its answer is over.
 */
export const openQuestionsPolicy = {
  'question.raise': participants,
  'question.lower': participants,
  'question.call': steering,
  'question.skip': steering,
  'question.ask': participants,
  'question.asked': [...participants, 'system'],
  'question.resume': participants,
  'question.next': [...participants, 'system'],
  'question.mark': ['presenter'],
  'question.unmark': ['presenter'],
  'question.decline': participants,
  'question.label': participants,
} as const
