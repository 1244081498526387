import { type PulseAnswer, type PulseQuestion, pulseAnswerSchema, readPulse } from '@setroom/shared'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** The middle answer (1–7) to each question of a pulse: what at least half of those who answered reach. */
export type MiddleAnswers = Readonly<Record<PulseQuestion, number>>

/** What may be kept of a pulse for the set's trends: nothing of fewer than five answers. */
export function middleOf(answers: readonly PulseAnswer[]): MiddleAnswers | undefined {
  const reading = readPulse(answers)
  if (reading.kind !== 'spread') return undefined
  const { safety, questions, fairness, usefulness } = reading.spread
  return {
    safety: safety.half,
    questions: questions.half,
    fairness: fairness.half,
    usefulness: usefulness.half,
  }
}

/** Reads what was sealed; undefined where it is not what a pulse can give. */
export function readMiddle(plain: string): MiddleAnswers | undefined {
  return readSealedJson(plain, pulseAnswerSchema)
}
