import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** What became of a goal that is closed. */
export const goalOutcomes = ['reached', 'partly', 'not', 'changed'] as const
export type GoalOutcome = (typeof goalOutcomes)[number]

/** Each in a word. */
export const goalOutcomeWords: Readonly<Record<GoalOutcome, MessageDescriptor>> = {
  reached: msg`Reached`,
  partly: msg`Partly`,
  not: msg`Not reached`,
  changed: msg`It became another`,
}

/** A look at a goal: where one stands against the measure; what became of it, where it is closed. */
export type LookWords = { words: string; outcome: GoalOutcome | undefined }

const schema = z.object({
  words: z.catch(z.string(), ''),
  outcome: z.catch(z.optional(z.enum(goalOutcomes)), undefined),
})

/** Reads what was sealed; a part that does not fit is taken as not said, what is no JSON at all as the words. */
export function readLook(plain: string): LookWords {
  const read = readSealedJson(plain, schema)
  if (read !== undefined) return { words: read.words, outcome: read.outcome }
  return { words: plain.trimStart().startsWith('{') ? '' : plain.trim(), outcome: undefined }
}

/** What is sealed: without the parts that were not said. */
export function writeLook({ words, outcome }: LookWords): string {
  return JSON.stringify({ words: words.trim(), ...(outcome !== undefined && { outcome }) })
}
