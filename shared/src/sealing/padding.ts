import type { Bytes } from './cryptoPort.ts'
import type { Purpose } from './sealed.ts'
import { SealingError } from './sealingError.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'

/** The most that one text may hold: 16 KiB of UTF-8. A long page is 4 KiB; the server caps what it stores. */
export const SEALED_LIMIT = 16 * 1024

// Length speaks: a label is one of six words of different lengths. So every text fills whole blocks.
const block = 64

/** The one size of an anonymous answer, in bytes, so that its length says nothing of who wrote it. */
export const PULSE_BYTES = 256

/** UTF-8, an end mark and zeros, up to a whole block or the purpose's fixed size. Throws `too-long`. */
export function pad(plain: string, purpose: Purpose): Bytes {
  const text = toUtf8(plain)
  const fixed = purpose === 'pulse'
  if (text.length > (fixed ? PULSE_BYTES - 1 : SEALED_LIMIT)) throw new SealingError('too-long')
  const size = fixed ? PULSE_BYTES : Math.ceil((text.length + 1) / block) * block
  const padded = new Uint8Array(size)
  padded.set(text)
  padded[text.length] = 0x80
  return padded
}

/** What `pad` was given, or `undefined` if there is no end mark. */
export function unpad(padded: Uint8Array): string | undefined {
  const end = padded.findLastIndex((byte) => byte !== 0)
  return padded[end] === 0x80 ? fromUtf8(padded.subarray(0, end)) : undefined
}
