import { fromBase64url, type LinkSecret, parseFragment } from '@setroom/shared'
import { type CarriedPerson, readClaimFragment } from '../host/claims/carriedPeople.ts'

/**
 * What a fragment is: a place in a set (token and secret), a right to make sets (a token, and perhaps the people meant
 * to be in it), or nothing that Setroom made.
 */
export type ReadLink =
  | { kind: 'place'; link: LinkSecret }
  | { kind: 'right'; token: string; people: readonly CarriedPerson[] }
  | { kind: 'none' }

/** Reads what stands after `#`. */
export function readLink(fragment: string): ReadLink {
  const link = parseFragment(fragment)
  if (link !== undefined) return { kind: 'place', link }
  const { token, people } = readClaimFragment(fragment)
  return fromBase64url(token)?.length === 32 ? { kind: 'right', token, people } : { kind: 'none' }
}
