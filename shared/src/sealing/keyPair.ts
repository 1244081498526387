import { fromBase64url, toBase64url } from './base64url.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { derive } from './derive.ts'

/** An X25519 pair; the public key is base64url. */
export type KeyPair = { publicKey: string; privateKey: CryptoPortKey }

// RFC 8410: the fixed head of a PKCS #8 X25519 private key, before its 32 bytes.
const pkcs8Head = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32]

// RFC 7748: the base point; agreeing with it yields the public key, so the private one need not be extractable.
const basePoint = new Uint8Array(32)
basePoint[0] = 9

/** The pair whose private key is these 32 bytes. */
export async function keyPairOf(crypto: CryptoPort, seed: Bytes): Promise<KeyPair> {
  const pkcs8 = new Uint8Array([...pkcs8Head, ...seed])
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits'])
  return { privateKey, publicKey: toBase64url(await agree(crypto, privateKey, basePoint)) }
}

/** A person's pair, from the secret in their link (base64url). */
export async function keyPairFromSecret(crypto: CryptoPort, secret: string): Promise<KeyPair> {
  return keyPairOf(crypto, await derive(crypto, secretBytes(secret), 'pair'))
}

/** The bytes of a link's secret; a RangeError if it is none. */
export function secretBytes(secret: string): Bytes {
  const bytes = fromBase64url(secret)
  if (bytes?.length !== 16) throw new RangeError('a link secret has 16 bytes')
  return bytes
}

/** The 32 bytes that two pairs share. Rejects for a public key that is no point or makes an all-zero result. */
export async function agree(crypto: CryptoPort, privateKey: CryptoPortKey, publicKey: Bytes): Promise<Bytes> {
  const other = await crypto.subtle.importKey('raw', publicKey, { name: 'X25519' }, false, [])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, privateKey, 256))
}
