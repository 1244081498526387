import * as z from 'zod/mini'
import type { MemberId, QuestionId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import type { OpenQuestionsMove } from './moves.ts'

const to = z.exactOptional(z.nullable(id<MemberId>()))

/** The moves as they arrive on the wire. */
export const openQuestionsMoves: z.ZodMiniType<OpenQuestionsMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('question.raise'), followUp: z.boolean() }),
  z.object({ type: z.literal('question.lower') }),
  z.object({ type: z.literal('question.call'), member: id<MemberId>() }),
  z.object({
    type: z.literal('question.ask'),
    text: sealedSchema,
    label: z.exactOptional(sealedSchema),
    share: z.exactOptional(sealedSchema),
    to,
  }),
  z.object({ type: z.literal('question.skip') }),
  z.object({ type: z.literal('question.asked'), to }),
  z.object({ type: z.literal('question.resume') }),
  z.object({ type: z.literal('question.next') }),
  z.object({ type: z.literal('question.mark'), question: id<QuestionId>(), mark: sealedSchema }),
  z.object({ type: z.literal('question.unmark'), question: id<QuestionId>() }),
  z.object({ type: z.literal('question.decline'), question: id<QuestionId>() }),
  z.object({
    type: z.literal('question.label'),
    question: id<QuestionId>(),
    label: sealedSchema,
    share: z.exactOptional(sealedSchema),
  }),
])
