import { fromBase64url, toBase64url } from './base64url.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { secretBytes } from './keyPair.ts'
import { randomBytes } from './randomId.ts'
import { toUtf8 } from './utf8.ts'

/**
 * What stands after `#` in a personal link, in base64url: a token of 32 bytes and a secret of 16. The token lets one
 * in and is sent to the server, which stores its hash; the secret opens what is sealed and never leaves the browser.
 * The token follows from the secret, never the other way round: so the secret alone, as words to write down, brings
 * a person back.
 */
export type LinkSecret = { token: string; secret: string }

const tokenLength = 32
/** 128 bits: as much as the curve that keys are agreed on withstands, and no more than twelve words hold. */
const secretLength = 16

/** A new link's token and secret. */
export function createLinkSecret(crypto: CryptoPort): Promise<LinkSecret> {
  return linkOfSecret(crypto, toBase64url(randomBytes(crypto, secretLength)))
}

/** The link that a secret belongs to. Rejects with a RangeError if it is no secret. */
export async function linkOfSecret(crypto: CryptoPort, secret: string): Promise<LinkSecret> {
  return { token: toBase64url(await derive(crypto, secretBytes(secret), 'token')), secret }
}

/** `<token>.<secret>`, without the `#`. */
export function formatFragment({ token, secret }: LinkSecret): string {
  return `${token}.${secret}`
}

/** Reads what `formatFragment` wrote, with or without `#`; `undefined` for anything else. */
export function parseFragment(fragment: string): LinkSecret | undefined {
  const [token, secret, ...more] = fragment.replace(/^#/, '').split('.')
  if (token === undefined || secret === undefined || more.length > 0) return undefined
  return hasBytes(token, tokenLength) && hasBytes(secret, secretLength) ? { token, secret } : undefined
}

/** SHA-256 of a token in base64url: all that the server keeps of it. Works for any opaque token. */
export async function tokenHash(crypto: CryptoPort, token: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(token))))
}

function hasBytes(text: string, length: number): boolean {
  return fromBase64url(text)?.length === length
}
