import { toBase64url } from './base64url.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'

/** `length` random bytes. */
export function randomBytes(crypto: CryptoPort, length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** A new id of any noun: 128 random bits, 22 characters of base64url. Text ids are made in the browser. */
export function randomId<Id extends string>(crypto: CryptoPort): Id {
  return toBase64url(randomBytes(crypto, 16)) as Id
}
