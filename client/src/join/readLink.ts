import { fromBase64url, type LinkSecret, parseFragment } from '@setroom/shared'

/**
 * What a fragment is: a place in a set (token and secret), a right to make sets (a token alone), or nothing that
 * Setroom made.
 */
export type ReadLink =
  | { kind: 'place'; link: LinkSecret }
  | { kind: 'right'; token: string }
  | { kind: 'none' }

/** Reads what stands after `#`. */
export function readLink(fragment: string): ReadLink {
  const link = parseFragment(fragment)
  if (link !== undefined) return { kind: 'place', link }
  return fromBase64url(fragment)?.length === 32 ? { kind: 'right', token: fragment } : { kind: 'none' }
}
