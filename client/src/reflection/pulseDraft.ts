import {
  type CommandId,
  type PhaseId,
  type PulseAnswer,
  type PulseQuestion,
  pulseQuestions,
} from '@setroom/shared'
import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** Where drafts keep it. One place for all pulses: a new one takes the place of what an old one left. */
export const PULSE_DRAFT = 'pulse'

/**
 * An answer to the pulse as this browser keeps it until the pulse is closed: a server that was restarted has lost it,
 * and gets it again under the same id. `given`: its owner has sent it.
 */
export type PulseDraft = {
  id: CommandId
  phase: PhaseId
  given: boolean
  scores: Readonly<Partial<Record<PulseQuestion, number | undefined>>>
}

const score = z.optional(z.int().check(z.minimum(1), z.maximum(7)))
const schema = z.object({
  id: z.string().check(z.minLength(1)),
  phase: z.string(),
  given: z.boolean(),
  scores: z.object({ safety: score, questions: score, fairness: score, usefulness: score }),
})

/** Reads what was kept for this phase; undefined for nothing, or for another one's. */
export function readPulseDraft(kept: string, phase: PhaseId): PulseDraft | undefined {
  const read = readSealedJson(kept, schema)
  if (read === undefined || read.phase !== phase) return undefined
  return { ...read, phase, id: read.id as CommandId }
}

/** The answer, once every question has one. */
export function wholeAnswer({ scores }: Pick<PulseDraft, 'scores'>): PulseAnswer | undefined {
  const { safety, questions, fairness, usefulness } = scores
  if (safety === undefined || questions === undefined || fairness === undefined || usefulness === undefined)
    return undefined
  return { safety, questions, fairness, usefulness }
}

/** The first question without an answer, or the last one. */
export function nextQuestion({ scores }: Pick<PulseDraft, 'scores'>): number {
  const at = pulseQuestions.findIndex((question) => scores[question] === undefined)
  return at < 0 ? pulseQuestions.length - 1 : at
}
