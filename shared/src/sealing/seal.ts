import type { MemberId, TextId } from '../ids.ts'
import { additionalData, isAnonymous } from './additionalData.ts'
import { toBase64url } from './base64url.ts'
import type { CryptoPort } from './cryptoPort.ts'
import type { Keyring } from './keyring.ts'
import { pad } from './padding.ts'
import { randomBytes } from './randomId.ts'
import type { Purpose, Scope, Sealed } from './sealed.ts'
import { SealingError } from './sealingError.ts'
import { pairKey, scopeKey } from './textKey.ts'
import { vouchedKey } from './vouchedKey.ts'

/** A text to be sealed. Its author is the keyring's person, or nobody where the purpose is anonymous. */
export type Unsealed = {
  id: TextId
  scope: Scope
  purpose: Purpose
  plain: string
  /** For this person and the author alone. */
  to?: MemberId
}

/**
 * Seals a text in the set's present epoch. Each call makes other bytes: a retry sends the first ones again. Throws
 * a SealingError: `too-long`, `no-key`, or `unverified-key` for a `to` whose public key the set does not vouch for.
 */
export async function seal(crypto: CryptoPort, keyring: Keyring, text: Unsealed): Promise<Sealed> {
  const { id, scope, purpose, to } = text
  const { set, member, epoch } = keyring
  const padded = pad(text.plain, purpose)
  if (to !== undefined) {
    if (isAnonymous(purpose)) throw new RangeError('an anonymous text is for everybody')
    if ((await vouchedKey(crypto, keyring, to)) === undefined) throw new SealingError('unverified-key', [to])
  }
  const key = await (to === undefined
    ? scopeKey(crypto, keyring, epoch, scope)
    : pairKey(crypto, keyring, epoch, scope, to))
  if (key === undefined) throw new SealingError('no-key')

  const head = { v: 1 as const, id, epoch, scope, ...(to !== undefined && { to }) }
  const iv = randomBytes(crypto, 12)
  const aad = additionalData(head, { set, purpose, author: member })
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, padded)
  return { ...head, iv: toBase64url(iv), ct: toBase64url(new Uint8Array(ct)) }
}
