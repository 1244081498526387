import type { MemberId } from '../ids.ts'
import { fromBase64url } from './base64url.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { aesKey, derive } from './derive.ts'
import { agree } from './keyPair.ts'
import { cached, type Keyring } from './keyring.ts'
import type { Scope } from './sealed.ts'
import { scopeKeyBytes } from './sessionKeys.ts'
import { vouchedKeyIn } from './vouchedKey.ts'

/** The key of a scope's texts in an epoch, or `undefined` if this person does not have it. */
export function scopeKey(
  crypto: CryptoPort,
  keyring: Keyring,
  epoch: number,
  scope: Scope,
): Promise<CryptoPortKey | undefined> {
  return cached(keyring, `scope ${epoch} ${scope}`, async () => {
    const bytes = await scopeBytes(crypto, keyring, epoch, scope)
    return bytes && aesKey(crypto, bytes)
  })
}

/**
 * The key of texts between this person and another (or themself) in a scope and epoch: agreed between their pairs,
 * together with the scope's key. `undefined` without it; guests cannot check a public key, so they have none.
 */
export function pairKey(
  crypto: CryptoPort,
  keyring: Keyring,
  epoch: number,
  scope: Scope,
  other: MemberId,
): Promise<CryptoPortKey | undefined> {
  return cached(keyring, `pair ${epoch} ${scope} ${other}`, async () => {
    const bytes = await scopeBytes(crypto, keyring, epoch, scope)
    const mine = await vouchedKeyIn(crypto, keyring, keyring.member, epoch)
    const theirs = await vouchedKeyIn(crypto, keyring, other, epoch)
    const pair = keyring.pairs.find(({ publicKey }) => publicKey === mine)
    const publicKey = theirs === undefined ? undefined : fromBase64url(theirs)
    if (bytes === undefined || pair === undefined || publicKey === undefined) return undefined
    const agreed = await agree(crypto, pair.privateKey, publicKey)
    return aesKey(crypto, await derive(crypto, new Uint8Array([...agreed, ...bytes]), 'to'))
  })
}

async function scopeBytes(
  crypto: CryptoPort,
  keyring: Keyring,
  epoch: number,
  scope: Scope,
): Promise<Bytes | undefined> {
  const epochKey = keyring.epochs.get(epoch)
  if (epochKey !== undefined) return scopeKeyBytes(crypto, epochKey, scope)
  const guest = keyring.guest.get(epoch)
  return guest?.session === scope ? guest.scope : undefined
}
