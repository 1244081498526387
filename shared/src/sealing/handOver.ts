import type { MemberId, SetId } from '../ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalJson, type Json } from './canonicalJson.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { aesKey, derive } from './derive.ts'
import { agree, type KeyPair, keyPairOf } from './keyPair.ts'
import { randomBytes } from './randomId.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'

/**
 * A device without its person's key asks for it. `nonce` (16 bytes) and `commitment` (SHA-256 over it and the public
 * key) are base64url. The commitment goes out first and binds the asker: whoever carries the messages has to choose
 * their own keys before they see anybody's, so that the code that two people compare fools them once in a million.
 */
export type HandOverAsk = { pair: KeyPair; nonce: string; commitment: string }

/** Both sides' public keys, the asker's nonce, and whose key it is: all that a code and a sealed link are bound to. */
export type HandOverTerms = {
  set: SetId
  member: MemberId
  asker: string
  helper: string
  nonce: string
}

const CODE_DIGITS = 6

/** Makes what a device asks with; kept in memory only. */
export async function askForKey(crypto: CryptoPort): Promise<HandOverAsk> {
  const pair = await handOverPair(crypto)
  const nonce = toBase64url(randomBytes(crypto, 16))
  return { pair, nonce, commitment: await commitmentTo(crypto, pair.publicKey, nonce) }
}

/** A fresh pair for one hand-over. */
export function handOverPair(crypto: CryptoPort): Promise<KeyPair> {
  return keyPairOf(crypto, randomBytes(crypto, 32))
}

/** Whether a public key and a nonce are what the asker bound themselves to. */
export async function keepsCommitment(
  crypto: CryptoPort,
  commitment: string,
  { asker, nonce }: { asker: string; nonce: string },
): Promise<boolean> {
  return (await commitmentTo(crypto, asker, nonce)) === commitment
}

/** Six digits that both sides see and compare aloud; they differ if anybody stands between. */
export async function handOverCode(crypto: CryptoPort, terms: HandOverTerms): Promise<string> {
  const bytes = await derive(crypto, await digest(crypto, canonicalJson({ v: 1, ...terms })), 'code')
  // 48 of 256 bits: the remainder of so large a number favours no code that could be noticed.
  const number = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
}

/**
 * Seals what is handed over, for the other side alone: base64url, AES-256-GCM. The nonce is part of the key: where it
 * went from screen to camera and not over the wire, it is the proof that both sides are the right ones.
 */
export async function sealHandOver(
  crypto: CryptoPort,
  own: KeyPair,
  terms: HandOverTerms,
  plain: string,
): Promise<string> {
  const key = await handOverKey(crypto, own, terms.asker, terms)
  const iv = randomBytes(crypto, 12)
  const additionalData = termsBytes(terms)
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, toUtf8(plain))
  return toBase64url(new Uint8Array([...iv, ...new Uint8Array(ct)]))
}

/** What was sealed, or undefined if it was not for this pair and these terms. */
export async function openHandOver(
  crypto: CryptoPort,
  own: KeyPair,
  terms: HandOverTerms,
  sealed: string,
): Promise<string | undefined> {
  const bytes = fromBase64url(sealed)
  if (bytes === undefined || bytes.length < 12 + 16) return undefined
  try {
    const key = await handOverKey(crypto, own, terms.helper, terms)
    const iv = bytes.slice(0, 12)
    const additionalData = termsBytes(terms)
    return fromUtf8(
      new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes.slice(12)),
      ),
    )
  } catch {
    return undefined
  }
}

async function handOverKey(
  crypto: CryptoPort,
  own: KeyPair,
  other: string,
  { nonce }: HandOverTerms,
): Promise<CryptoPortKey> {
  const theirs = fromBase64url(other)
  if (theirs?.length !== 32) throw new RangeError('a public key has 32 bytes')
  const agreed = await agree(crypto, own.privateKey, theirs)
  const secret = await digest(crypto, canonicalJson({ agreed: toBase64url(agreed), nonce }))
  return aesKey(crypto, await derive(crypto, secret, 'hand-over'))
}

async function commitmentTo(crypto: CryptoPort, asker: string, nonce: string): Promise<string> {
  return toBase64url(await digest(crypto, canonicalJson({ asker, nonce, for: 'hand-over' })))
}

function termsBytes(terms: HandOverTerms): Bytes {
  return toUtf8(canonicalJson({ v: 1, ...terms } satisfies Json))
}

async function digest(crypto: CryptoPort, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(text)))
}
