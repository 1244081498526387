import type { MemberId } from '../ids.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { epochHolding } from './holding.ts'
import { type Entitled, replaced } from './invite.ts'
import { currentEpochKey, type Keyring, type PersonKeys } from './keyring.ts'
import { type PersonKey, vouch } from './personKey.ts'
import { randomBytes } from './randomId.ts'
import { SealingError } from './sealingError.ts'
import { packSessionKeys } from './sessionKeys.ts'
import { vouchedKey } from './vouchedKey.ts'
import { type WrappedKey, wrapKey } from './wrappedKey.ts'

/**
 * A new epoch as the server keeps it: its key wrapped for each entitled person, and each one's public key vouched
 * for anew (`macs`, base64url; their `macEpoch` becomes `epoch`).
 */
export type Rotation = {
  epoch: number
  wraps: Readonly<Record<MemberId, WrappedKey>>
  macs: Readonly<Record<MemberId, string>>
}

/**
 * Starts a new epoch for exactly these people and oneself: nothing that anybody else ever held opens it. The
 * server must refuse it unless `epoch` follows the set's present one. Throws `no-key`, or `unverified-key` with the
 * people whose public keys the set does not vouch for.
 */
export async function newEpoch(
  crypto: CryptoPort,
  keyring: Keyring,
  entitled: readonly Entitled[],
): Promise<{ rotation: Rotation; keyring: Keyring }> {
  const others = entitled.filter(({ id }) => id !== keyring.member)
  return rotate(crypto, keyring, [{ id: keyring.member }, ...others])
}

/** As `newEpoch`, but for these people only, oneself among them or not. */
export async function rotate(
  crypto: CryptoPort,
  keyring: Keyring,
  entitled: readonly Entitled[],
): Promise<{ rotation: Rotation; keyring: Keyring }> {
  const before = currentEpochKey(keyring)
  if (before === undefined) throw new SealingError('no-key')
  const publicKeys = await allVouched(crypto, keyring, entitled)
  const { set } = keyring
  const epoch = keyring.epoch + 1
  const epochKey = randomBytes(crypto, 32)

  const wraps: Record<MemberId, WrappedKey> = {}
  const macs: Record<MemberId, string> = {}
  const people: Record<MemberId, PersonKeys> = { ...keyring.people }
  for (const { id, guestOf } of entitled) {
    const publicKey = publicKeys.get(id)
    if (publicKey === undefined) continue
    const payloadOf = (key: Bytes) => (guestOf === undefined ? key : packSessionKeys(crypto, key, guestOf))
    const holding = await epochHolding(crypto, keyring.epoch, await payloadOf(before))
    wraps[id] = await wrapKey(crypto, await payloadOf(epochKey), publicKey, holding, {
      set,
      member: id,
      epoch,
    })
    const key: PersonKey = await vouch(crypto, epochKey, { set, member: id, epoch, publicKey })
    macs[id] = key.mac
    people[id] = replaced(people[id], key)
  }
  const epochs = new Map([...keyring.epochs, [epoch, epochKey]])
  return {
    rotation: { epoch, wraps, macs },
    keyring: { ...keyring, epoch, epochs, people, cache: new Map() },
  }
}

async function allVouched(
  crypto: CryptoPort,
  keyring: Keyring,
  entitled: readonly Entitled[],
): Promise<Map<MemberId, string>> {
  const publicKeys = new Map<MemberId, string>()
  const doubtful: MemberId[] = []
  for (const { id } of entitled) {
    const publicKey = await vouchedKey(crypto, keyring, id)
    if (publicKey === undefined) doubtful.push(id)
    else publicKeys.set(id, publicKey)
  }
  if (doubtful.length > 0) throw new SealingError('unverified-key', doubtful)
  return publicKeys
}
