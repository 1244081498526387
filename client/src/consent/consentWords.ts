import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** The words of a question that everybody has to say yes to: whom it is about, and why it is asked. */
export type ConsentWords = { name: string; why: string }

const words = z.catch(z.string(), '')
const schema = z.object({ name: words, why: words })

/** Reads what was sealed; a part that does not fit is taken as not said. */
export function readConsent(plain: string): ConsentWords {
  return readSealedJson(plain, schema) ?? { name: '', why: '' }
}

/** What is sealed. */
export function writeConsent({ name, why }: ConsentWords): string {
  return JSON.stringify({ name: name.trim(), ...(why.trim() && { why: why.trim() }) })
}
