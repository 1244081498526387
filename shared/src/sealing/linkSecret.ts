import { fromBase64url, toBase64url } from './base64url.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { randomBytes } from './randomId.ts'
import { toUtf8 } from './utf8.ts'

/**
 * What stands after `#` in a personal link, each 32 random bytes in base64url. The token lets one in and is sent
 * to the server, which stores its hash; the secret opens what is sealed and never leaves the browser.
 */
export type LinkSecret = { token: string; secret: string }

/** A new link's token and secret. */
export function createLinkSecret(crypto: CryptoPort): LinkSecret {
  return { token: toBase64url(randomBytes(crypto, 32)), secret: toBase64url(randomBytes(crypto, 32)) }
}

/** `<token>.<secret>`, without the `#`. */
export function formatFragment({ token, secret }: LinkSecret): string {
  return `${token}.${secret}`
}

/** Reads what `formatFragment` wrote, with or without `#`; `undefined` for anything else. */
export function parseFragment(fragment: string): LinkSecret | undefined {
  const [token, secret, ...more] = fragment.replace(/^#/, '').split('.')
  if (token === undefined || secret === undefined || more.length > 0) return undefined
  return is32Bytes(token) && is32Bytes(secret) ? { token, secret } : undefined
}

/** SHA-256 of a token in base64url: all that the server keeps of it. Works for any opaque token. */
export async function tokenHash(crypto: CryptoPort, token: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(token))))
}

function is32Bytes(text: string): boolean {
  return fromBase64url(text)?.length === 32
}
