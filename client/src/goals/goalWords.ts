import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** The words of a learning goal: what, and how one will notice. */
export type GoalWords = { what: string; measure: string }

const words = z.catch(z.string(), '')
const schema = z.object({ what: words, measure: words })

/** Reads what was sealed. A part that does not fit is taken as not said; what is no JSON at all, as the goal. */
export function readGoal(plain: string): GoalWords {
  const read = readSealedJson(plain, schema)
  if (read !== undefined) return read
  return { what: plain.trimStart().startsWith('{') ? '' : plain.trim(), measure: '' }
}

/** What is sealed. */
export function writeGoal({ what, measure }: GoalWords): string {
  return JSON.stringify({ what: what.trim(), ...(measure.trim() && { measure: measure.trim() }) })
}
