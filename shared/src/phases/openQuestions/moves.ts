import * as z from 'zod/mini'
import type { MemberId, QuestionId } from '../../ids.ts'
import { type Sealed, sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import { participants, steering } from '../phase.ts'

export type OpenQuestionsMove =
  /** "I have a question." */
  | { type: 'question.raise'; followUp: boolean }
  | { type: 'question.lower' }
  /** The facilitator calls somebody out of order, or invites one who has not raised a hand. */
  | { type: 'question.call'; member: MemberId }
  /** The one whose turn it is puts the written question on stage, with its label sealed for themselves. */
  | { type: 'question.ask'; text: Sealed; label?: Sealed }
  /** The asker (or the controls) is done asking; the presenter thinks. */
  | { type: 'question.asked' }
  /** The presenter (or the controls) is ready for the next question. */
  | { type: 'question.next' }
  | { type: 'question.mark'; question: QuestionId; mark: Sealed }
  | { type: 'question.decline'; question: QuestionId }
  /** Labels a spoken question, or corrects one's own. */
  | { type: 'question.label'; question: QuestionId; label: Sealed }

/** The moves as they arrive on the wire. */
export const openQuestionsMoves: z.ZodMiniType<OpenQuestionsMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('question.raise'), followUp: z.boolean() }),
  z.object({ type: z.literal('question.lower') }),
  z.object({ type: z.literal('question.call'), member: id<MemberId>() }),
  z.object({
    type: z.literal('question.ask'),
    text: sealedSchema,
    label: z.exactOptional(sealedSchema),
  }),
  z.object({ type: z.literal('question.asked') }),
  z.object({ type: z.literal('question.next') }),
  z.object({ type: z.literal('question.mark'), question: id<QuestionId>(), mark: sealedSchema }),
  z.object({ type: z.literal('question.decline'), question: id<QuestionId>() }),
  z.object({ type: z.literal('question.label'), question: id<QuestionId>(), label: sealedSchema }),
])

/** Marks and declining are the presenter's; asking is everybody's. The server asks for the next one after a quiet while. */
export const openQuestionsPolicy = {
  'question.raise': participants,
  'question.lower': participants,
  'question.call': steering,
  'question.ask': participants,
  'question.asked': participants,
  'question.next': ['facilitator', 'acting', 'presenter', 'system'],
  'question.mark': ['presenter'],
  'question.decline': ['presenter'],
  'question.label': participants,
} as const
