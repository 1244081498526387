import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** What to keep, what to change, and what somebody noted in another way. */
export type NoteKind = 'keep' | 'change' | 'other'
export type NoteWords = { kind: NoteKind; text: string }

const schema = z.object({ kind: z.catch(z.enum(['keep', 'change', 'other']), 'other'), text: z.string() })

/** Reads what was sealed; what is no such JSON stands as it was written. */
export function readNote(plain: string): NoteWords {
  return readSealedJson(plain, schema) ?? { kind: 'other', text: plain.trim() }
}

/** What is sealed. */
export function writeNote({ kind, text }: NoteWords): string {
  return JSON.stringify({ kind, text: text.trim() })
}
