import type { MemberId } from '../ids.ts'
import type { CryptoPort } from './cryptoPort.ts'
import type { Keyring } from './keyring.ts'
import { isVouchedFor, type PersonKey } from './personKey.ts'

/**
 * A person's public key, if the set vouched for it in its present epoch; otherwise `undefined`. An older voucher
 * does not do: whoever was removed since could have made it.
 */
export async function vouchedKey(
  crypto: CryptoPort,
  keyring: Keyring,
  member: MemberId,
): Promise<string | undefined> {
  const key = keyring.people[member]
  if (key === undefined || key.macEpoch !== keyring.epoch) return undefined
  return checked(crypto, keyring, member, key)
}

/**
 * The public key that a person had in an epoch, if the set vouched for it; otherwise `undefined`. Each epoch
 * vouches anew, so a key was theirs up to its `macEpoch`.
 */
export async function vouchedKeyIn(
  crypto: CryptoPort,
  keyring: Keyring,
  member: MemberId,
  epoch: number,
): Promise<string | undefined> {
  const now = keyring.people[member]
  if (now === undefined) return undefined
  const known = [...(now.earlier ?? []), now].sort((a, b) => a.macEpoch - b.macEpoch)
  const key = known.find((one) => one.macEpoch >= epoch)
  return key === undefined ? undefined : checked(crypto, keyring, member, key)
}

async function checked(
  crypto: CryptoPort,
  keyring: Keyring,
  member: MemberId,
  key: PersonKey,
): Promise<string | undefined> {
  const epochKey = keyring.epochs.get(key.macEpoch)
  if (epochKey === undefined) return undefined
  const sound = await isVouchedFor(crypto, epochKey, { set: keyring.set, member }, key)
  return sound ? key.publicKey : undefined
}
