/** A link that may be followed: its address, and the host as the browser understands it. */
export type WebLink = { href: string; host: string }

/** Longer than any address that a person copies. */
const LONGEST = 2_000

/**
 * What somebody wrote, as a web address; undefined for whatever else it is. Opened text is hostile: nothing but http and
 * https is followed, no name or password may stand before the host and pose as it, and the host is given in the letters
 * it is looked up by, so that a foreign alphabet cannot imitate another one.
 */
export function webLink(written: string): WebLink | undefined {
  const text = written.trim()
  if (text === '' || text.length > LONGEST || hidden.test(text)) return undefined
  // "example.org/page" is what people copy; a word alone is none.
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return undefined
  const { protocol, username, password, host, hostname, href } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  if (username !== '' || password !== '') return undefined
  if (address !== text && !hostname.includes('.')) return undefined
  return { href, host }
}

/** Blanks, controls, and marks that turn the direction of writing. */
const hidden = /[\s\p{Cc}\p{Cf}]/u
