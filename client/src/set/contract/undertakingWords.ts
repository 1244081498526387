import * as z from 'zod/mini'
import { readSealedJson } from '../../sealing/readSealedJson.ts'

/** Who signed the sponsor's undertaking and when (plain date), as it is sealed. */
export type Signed = { name: string; on: string }

const signedSchema = z.object({
  name: z.string().check(z.maxLength(200)),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
})

/** Reads what was sealed; undefined for anything else. */
export function readSigned(plain: string): Signed | undefined {
  return readSealedJson(plain, signedSchema)
}
