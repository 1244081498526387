import { fromBase64url, toBase64url } from './base64url.ts'
import type { LinkSecret } from './linkSecret.ts'

// Crockford's base 32: no I, L, O or U, for people who read it off paper.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const version = 1
// 65 bytes (version, token, secret) in 13 groups of 5: eight characters each and two to check them.
const groupCount = 13
const groupLength = 10

/** A code that could be read, or what is wrong: not as long as a code is, or typos in these groups (from 1). */
export type RecoveryRead =
  | { ok: true; link: LinkSecret }
  | { ok: false; reason: 'length'; characters: number; expected: number }
  | { ok: false; reason: 'typo'; groups: readonly number[] }

/** A link as 13 groups (`ABCDE-FGHJK`), parted by blanks, to be written down. */
export function formatRecoveryCode({ token, secret }: LinkSecret): string {
  const bytes = [version, ...(fromBase64url(token) ?? []), ...(fromBase64url(secret) ?? [])]
  if (bytes.length !== groupCount * 5) throw new RangeError('a link has a token and a secret of 32 bytes')
  const groups: string[] = []
  for (let group = 0; group < groupCount; group++) {
    const values = toValues(bytes.slice(group * 5, group * 5 + 5))
    const check = checkOf(values, group)
    const text = [...values, check >> 5, check & 31].map((value) => alphabet[value]).join('')
    groups.push(`${text.slice(0, 5)}-${text.slice(5)}`)
  }
  return groups.join(' ')
}

/** Reads a code as people type it: any case, blanks and hyphens anywhere, O for 0, I or L for 1. */
export function parseRecoveryCode(text: string): RecoveryRead {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-‐-―]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const expected = groupCount * groupLength
  if (plain.length !== expected) return { ok: false, reason: 'length', characters: plain.length, expected }
  const bytes: number[] = []
  const wrong: number[] = []
  for (let group = 0; group < groupCount; group++) {
    const typed = [...plain.slice(group * groupLength, (group + 1) * groupLength)]
    const values = typed.map((character) => alphabet.indexOf(character))
    const [high = -1, low = -1] = values.slice(8)
    const data = values.slice(0, 8)
    if (values.includes(-1) || high * 32 + low !== checkOf(data, group)) wrong.push(group + 1)
    bytes.push(...toBytes(data))
  }
  if (wrong.length === 0 && bytes[0] !== version) wrong.push(1)
  if (wrong.length > 0) return { ok: false, reason: 'typo', groups: wrong }
  const part = (from: number) => toBase64url(Uint8Array.from(bytes.slice(from, from + 32)))
  return { ok: true, link: { token: part(1), secret: part(33) } }
}

/**
 * A weighted sum modulo 1021, the greatest prime in ten bits: finds every wrong character, every two that changed
 * places, and groups that did, for the group's number is in it.
 */
function checkOf(values: readonly number[], group: number): number {
  return values.reduce((sum, value, at) => (sum + value * (at + 2)) % 1021, group + 1)
}

function toValues(bytes: readonly number[]): number[] {
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return Array.from({ length: 8 }, (_, at) => Math.floor(number / 32 ** (7 - at)) % 32)
}

function toBytes(values: readonly number[]): number[] {
  const number = values.reduce((sum, value) => sum * 32 + Math.max(value, 0), 0)
  return Array.from({ length: 5 }, (_, at) => Math.floor(number / 256 ** (4 - at)) % 256)
}
