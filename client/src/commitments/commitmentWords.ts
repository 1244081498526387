import type { MemberId } from '@setroom/shared'
import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** The words of a commitment: what, how I will know, the first step, how sure I am (1–10), who supports me. */
export type CommitmentWords = {
  what: string
  sign: string
  first: string
  confidence: number | undefined
  supporter: MemberId | undefined
}

/** Nothing said yet. */
export const noWords: CommitmentWords = {
  what: '',
  sign: '',
  first: '',
  confidence: undefined,
  supporter: undefined,
}

const words = z.catch(z.string(), '')
const schema = z.object({
  what: words,
  sign: words,
  first: words,
  confidence: z.catch(z.optional(z.int().check(z.minimum(1), z.maximum(10))), undefined),
  supporter: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(64))), undefined),
})

/** Reads what was sealed. A part that does not fit is taken as not said; what is no JSON at all, as the promise. */
export function readCommitment(plain: string): CommitmentWords {
  const read = readSealedJson(plain, schema)
  if (read === undefined) return { ...noWords, what: plain.trimStart().startsWith('{') ? '' : plain.trim() }
  return { ...noWords, ...read, supporter: read.supporter as MemberId | undefined }
}

/** What is sealed: without the parts that were not said. */
export function writeCommitment({ what, sign, first, confidence, supporter }: CommitmentWords): string {
  return JSON.stringify({
    what: what.trim(),
    ...(sign.trim() && { sign: sign.trim() }),
    ...(first.trim() && { first: first.trim() }),
    ...(confidence !== undefined && { confidence }),
    ...(supporter !== undefined && { supporter }),
  })
}

/** The questions that come after the promise itself, one at a time. */
export const commitmentQuestions = ['sign', 'first', 'confidence', 'supporter'] as const
export type CommitmentQuestion = (typeof commitmentQuestions)[number]

/** Those that have no answer yet. */
export function unanswered(said: CommitmentWords): readonly CommitmentQuestion[] {
  return commitmentQuestions.filter((question) => {
    const answer = said[question]
    return answer === undefined || answer === ''
  })
}
