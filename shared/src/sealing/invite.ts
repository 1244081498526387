import type { MemberId, SessionId } from '../ids.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { linkHolding } from './holding.ts'
import { keyPairFromSecret } from './keyPair.ts'
import { currentEpochKey, type Keyring, type PersonKeys } from './keyring.ts'
import { createLinkSecret, type LinkSecret } from './linkSecret.ts'
import { type PersonKey, vouch } from './personKey.ts'
import { SealingError } from './sealingError.ts'
import { packSessionKeys } from './sessionKeys.ts'
import { type EpochWrap, wrapKey } from './wrappedKey.ts'

/** Somebody who may hold keys: of the whole set, or as a guest of one session only. */
export type Entitled = { id: MemberId; guestOf?: SessionId }

/** A new link: `link` is for its person alone and is never sent; `key` and `wraps` are for the server to keep. */
export type Invitation = { link: LinkSecret; key: PersonKey; wraps: readonly EpochWrap[] }

/**
 * Makes a person's link and wraps for it every epoch that the keyring holds, so that a member can read what was
 * written before (a guest: the present epoch of their session). The server must refuse it if the set has meanwhile
 * entered another epoch, else the person would miss that one. Throws `no-key`.
 */
export async function invite(
  crypto: CryptoPort,
  keyring: Keyring,
  person: Entitled,
): Promise<{ invitation: Invitation; keyring: Keyring }> {
  const { set, epoch: present } = keyring
  const presentKey = currentEpochKey(keyring)
  if (presentKey === undefined) throw new SealingError('no-key')
  const link = await createLinkSecret(crypto)
  const { publicKey } = await keyPairFromSecret(crypto, link.secret)
  const key = await vouch(crypto, presentKey, { set, member: person.id, epoch: present, publicKey })
  const holding = await linkHolding(crypto, link.secret)
  const { guestOf } = person

  const wraps: EpochWrap[] = []
  for (const [epoch, epochKey] of keyring.epochs) {
    if (guestOf !== undefined && epoch !== present) continue
    const payload = guestOf === undefined ? epochKey : await packSessionKeys(crypto, epochKey, guestOf)
    const context = { set, member: person.id, epoch }
    wraps.push({ epoch, wrapped: await wrapKey(crypto, payload, publicKey, holding, context) })
  }
  const people = { ...keyring.people, [person.id]: replaced(keyring.people[person.id], key) }
  return { invitation: { link, key, wraps }, keyring: { ...keyring, people, cache: new Map() } }
}

/** The key a person has now, with the ones they had before it. */
export function replaced(old: PersonKeys | undefined, key: PersonKey): PersonKeys {
  if (old === undefined) return key
  const { publicKey, mac, macEpoch, earlier = [] } = old
  if (publicKey !== key.publicKey) return { ...key, earlier: [...earlier, { publicKey, mac, macEpoch }] }
  return earlier.length === 0 ? key : { ...key, earlier }
}
