import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** What became of a commitment; under way: how it goes so far, which closes nothing. */
export const outcomes = ['underWay', 'done', 'partly', 'not', 'changed'] as const
export type Outcome = (typeof outcomes)[number]

/** The words of a report: the result against the sign (or how it goes so far), what was learned, what comes next. */
export type ReportWords = { outcome: Outcome | undefined; result: string; learned: string; next: string }

/** Nothing said yet. */
export const noReport: ReportWords = { outcome: undefined, result: '', learned: '', next: '' }

const words = z.catch(z.string(), '')
const schema = z.object({
  outcome: z.catch(z.optional(z.enum(outcomes)), undefined),
  result: words,
  learned: words,
  next: words,
})

/** Reads what was sealed; a part that does not fit is taken as not said, what is no JSON at all as the result. */
export function readReport(plain: string): ReportWords {
  const read = readSealedJson(plain, schema)
  if (read === undefined)
    return { ...noReport, result: plain.trimStart().startsWith('{') ? '' : plain.trim() }
  return { ...noReport, ...read }
}

/** What is sealed: without the parts that were not said. */
export function writeReport({ outcome, result, learned, next }: ReportWords & { outcome: Outcome }): string {
  return JSON.stringify({
    outcome,
    ...(result.trim() && { result: result.trim() }),
    ...(learned.trim() && { learned: learned.trim() }),
    ...(next.trim() && { next: next.trim() }),
  })
}
