import { fromBase64url, toBase64url } from '@setroom/shared'

/** Somebody whom an organiser means to be in a set. */
export type CarriedPerson = { name: string; email: string }

/** A set has eleven people besides whoever leads it. */
const MOST = 11
const MARK = '~'

/**
 * What stands after `#` in a claim link: the token, and behind it the people meant to be in the set, so that whoever
 * leads it need not type them. Like all that stands there, they never reach the server by the link.
 */
export function claimFragment(token: string, people: readonly CarriedPerson[]): string {
  if (people.length === 0) return token
  const list = people.slice(0, MOST).map(({ name, email }) => (email === '' ? [name] : [name, email]))
  return token + MARK + toBase64url(new TextEncoder().encode(JSON.stringify(list)))
}

/** Reads what `claimFragment` wrote; a list that was damaged on the way is empty, and the token is still good. */
export function readClaimFragment(fragment: string): { token: string; people: readonly CarriedPerson[] } {
  const [token = '', packed] = fragment.split(MARK)
  return { token, people: packed === undefined ? [] : unpacked(packed) }
}

function unpacked(packed: string): readonly CarriedPerson[] {
  const bytes = fromBase64url(packed)
  if (bytes === undefined) return []
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(list) ? list.slice(0, MOST).flatMap(personIn) : []
  } catch {
    return []
  }
}

function personIn(entry: unknown): readonly CarriedPerson[] {
  const [name, email = ''] = Array.isArray(entry) ? entry : []
  if (typeof name !== 'string' || typeof email !== 'string') return []
  return [{ name: name.slice(0, 120), email: email.slice(0, 254) }]
}
