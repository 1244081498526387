import type { MemberId } from '../ids.ts'
import { fromBase64url } from './base64url.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { agree } from './keyPair.ts'
import { currentEpochKey, type Keyring } from './keyring.ts'
import type { MediaKey } from './mediaKey.ts'
import { SealingError } from './sealingError.ts'
import { vouchedKey } from './vouchedKey.ts'

/**
 * The key of sound and pictures between this person and another in a call of their own, `room`: agreed between their
 * pairs, so that nobody else of the set can derive it, together with the set's present epoch. Throws `no-key`, and
 * `unverified-key` where the set does not vouch for the other's public key.
 */
export async function sideKey(
  crypto: CryptoPort,
  keyring: Keyring,
  { other, room }: { other: MemberId; room: string },
): Promise<MediaKey> {
  const { epoch } = keyring
  const epochKey = currentEpochKey(keyring)
  const mine = await vouchedKey(crypto, keyring, keyring.member)
  const pair = keyring.pairs.find(({ publicKey }) => publicKey === mine)
  if (epochKey === undefined || pair === undefined) throw new SealingError('no-key')
  const theirs = fromBase64url((await vouchedKey(crypto, keyring, other)) ?? '')
  if (theirs?.length !== 32) throw new SealingError('unverified-key', [other])
  const agreed = await agree(crypto, pair.privateKey, theirs)
  const bytes = await derive(crypto, new Uint8Array([...agreed, ...epochKey]), ['side', keyring.set, room])
  return { epoch, index: epoch % 16, key: bytes.buffer }
}
