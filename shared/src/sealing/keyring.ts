import type { MemberId, SetId } from '../ids.ts'
import type { Bytes, CryptoPortKey } from './cryptoPort.ts'
import type { KeyPair } from './keyPair.ts'
import type { PersonKey } from './personKey.ts'
import type { SessionKeys } from './sessionKeys.ts'

/** A person's vouched key, with those they had under earlier links, so that older texts for one person open. */
export type PersonKeys = PersonKey & { earlier?: readonly PersonKey[] }

/** Everything one person can open in one set. Values never change; `cache` holds what was derived from them. */
export type Keyring = {
  set: SetId
  member: MemberId
  /** The set's epoch, in which new texts are sealed, even when this person lacks its key (then they cannot). */
  epoch: number
  /** The epochs' keys, 32 bytes each; empty for a guest. */
  epochs: ReadonlyMap<number, Bytes>
  /** A guest's keys of their session, by epoch; empty for everybody else. */
  guest: ReadonlyMap<number, SessionKeys>
  /** The person's own pairs: of the link in use, then of earlier ones. */
  pairs: readonly [KeyPair, ...KeyPair[]]
  people: Readonly<Record<MemberId, PersonKeys>>
  cache: Map<string, Promise<CryptoPortKey | undefined>>
}

/** The key of the epoch in which the keyring seals, or `undefined`. */
export function currentEpochKey(keyring: Keyring): Bytes | undefined {
  return keyring.epochs.get(keyring.epoch)
}

/** Keeps the first answer, for deriving a key takes longer than using it. */
export function cached(
  keyring: Keyring,
  name: string,
  make: () => Promise<CryptoPortKey | undefined>,
): Promise<CryptoPortKey | undefined> {
  const known = keyring.cache.get(name)
  if (known !== undefined) return known
  const made = make()
  keyring.cache.set(name, made)
  return made
}
