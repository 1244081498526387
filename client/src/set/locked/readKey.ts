import { type LinkSecret, parseFragment, parseRecoveryCode } from '@setroom/shared'

/** What somebody typed to unlock: a link, or why it is none. */
export type KeyRead =
  | { ok: true; link: LinkSecret }
  | { ok: false; reason: 'link' }
  | { ok: false; reason: 'length'; characters: number; expected: number }
  | { ok: false; reason: 'typo'; groups: readonly number[] }

/** Reads a personal link, what stands after its `#`, or a recovery code. */
export function readKey(text: string): KeyRead {
  const trimmed = text.trim()
  const after = trimmed.includes('#') ? trimmed.slice(trimmed.indexOf('#') + 1) : trimmed
  const link = parseFragment(after)
  if (link !== undefined) return { ok: true, link }
  // A dot, slash or hash is in links only.
  if (/[#./]/.test(trimmed)) return { ok: false, reason: 'link' }
  return parseRecoveryCode(trimmed)
}
