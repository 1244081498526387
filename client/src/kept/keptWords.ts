import type { MemberId, QuestionId } from '@setroom/shared'
import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** A question that mattered: whose it was, and its words; of one asked aloud the presenter's own, or none. */
export type KeptQuestion = { id: QuestionId; asker: MemberId; words: string }

const schema = z.object({
  questions: z.array(z.object({ id: z.string(), asker: z.string(), words: z.catch(z.string(), '') })),
})

/** Reads what was sealed; whatever does not fit is left out. */
export function readKept(plain: string): readonly KeptQuestion[] {
  return (readSealedJson(plain, schema)?.questions ?? []).map(({ id, asker, words }) => ({
    id: id as QuestionId,
    asker: asker as MemberId,
    words,
  }))
}

/** What is sealed. */
export function writeKept(questions: readonly KeptQuestion[]): string {
  return JSON.stringify({
    questions: questions.map(({ words, ...rest }) => ({ ...rest, words: words.trim() })),
  })
}
