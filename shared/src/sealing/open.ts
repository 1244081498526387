import type { MemberId } from '../ids.ts'
import { additionalData, isAnonymous } from './additionalData.ts'
import { fromBase64url } from './base64url.ts'
import type { CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import type { Keyring } from './keyring.ts'
import { unpad } from './padding.ts'
import type { Purpose, Sealed, Text } from './sealed.ts'
import { pairKey, scopeKey } from './textKey.ts'

/** Where the reader found a text: part of what is authenticated. Anonymous purposes have no author. */
export type Place = { purpose: Purpose; author?: MemberId }

/**
 * `no-key`: not for this person, or of an epoch they do not hold. `tampered`: altered, or not written for this
 * place by this author. `gone`: purged.
 */
export type Opened = { ok: true; plain: string } | { ok: false; reason: 'no-key' | 'tampered' | 'gone' }

/** Opens a text. What comes out is what somebody typed: treat it as hostile. Never throws for a bad text. */
export async function open(crypto: CryptoPort, keyring: Keyring, text: Text, place: Place): Promise<Opened> {
  if ('gone' in text) return { ok: false, reason: 'gone' }
  const iv = fromBase64url(text.iv)
  const ct = fromBase64url(text.ct)
  if (text.v !== 1 || iv?.length !== 12 || ct === undefined) return { ok: false, reason: 'tampered' }
  const key = await keyFor(crypto, keyring, text, place)
  if (key === undefined) return { ok: false, reason: 'no-key' }
  try {
    const aad = additionalData(text, { set: keyring.set, ...place })
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, ct)
    const plain = unpad(new Uint8Array(padded))
    return plain === undefined ? { ok: false, reason: 'tampered' } : { ok: true, plain }
  } catch {
    return { ok: false, reason: 'tampered' }
  }
}

async function keyFor(
  crypto: CryptoPort,
  keyring: Keyring,
  { epoch, scope, to }: Sealed,
  { purpose, author }: Place,
): Promise<CryptoPortKey | undefined> {
  if (to === undefined) return scopeKey(crypto, keyring, epoch, scope)
  if (isAnonymous(purpose) || author === undefined) return undefined
  if (author === keyring.member) return pairKey(crypto, keyring, epoch, scope, to)
  return to === keyring.member ? pairKey(crypto, keyring, epoch, scope, author) : undefined
}
