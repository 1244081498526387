import type { MemberId, SessionId } from '../ids.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { currentEpochKey, type Keyring } from './keyring.ts'
import type { MediaKey } from './mediaKey.ts'
import { SealingError } from './sealingError.ts'
import { scopeKeyBytes } from './sessionKeys.ts'
import { vouchedKey } from './vouchedKey.ts'
import { unwrapKey, type WrappedKey, wrapKey } from './wrappedKey.ts'

/** Which side room a key is for: the session it belongs to, and the name of its call. */
export type SideRoomName = { session: SessionId; room: string }

/**
 * The key of a side room, for whoever supports one of the two and comes along: wrapped for their public key, which the
 * set vouches for, and under the session's key, so that a server cannot make one up. They hold no key to check the
 * two's public keys with, so they cannot agree on it themselves. Throws `no-key` and `unverified-key`.
 */
export async function wrapSideKey(
  crypto: CryptoPort,
  keyring: Keyring,
  { key }: MediaKey,
  { member, ...where }: SideRoomName & { member: MemberId },
): Promise<WrappedKey> {
  const { set, epoch } = keyring
  const epochKey = currentEpochKey(keyring)
  if (epochKey === undefined) throw new SealingError('no-key')
  const theirs = await vouchedKey(crypto, keyring, member)
  if (theirs === undefined) throw new SealingError('unverified-key', [member])
  const scope = await scopeKeyBytes(crypto, epochKey, where.session)
  const holding = { under: epoch, bytes: await bound(crypto, scope, keyring, where) }
  return wrapKey(crypto, new Uint8Array(key), theirs, holding, { set, member, epoch })
}

/** What `wrapSideKey` wrapped for this person. Throws `no-key` where it is for somebody else, or another room. */
export async function openSideKey(
  crypto: CryptoPort,
  keyring: Keyring,
  wrapped: WrappedKey,
  where: SideRoomName,
): Promise<MediaKey> {
  const { set, member, epoch } = keyring
  const guest = keyring.guest.get(epoch)
  if (guest === undefined || guest.session !== where.session) throw new SealingError('no-key')
  const holding = { under: epoch, bytes: await bound(crypto, guest.scope, keyring, where) }
  const [pair] = keyring.pairs
  const bytes = await unwrapKey(crypto, wrapped, pair, holding, { set, member, epoch })
  if (bytes === undefined) throw new SealingError('no-key')
  return { epoch, index: epoch % 16, key: bytes.buffer }
}

function bound(crypto: CryptoPort, scope: Bytes, { set }: Keyring, { room }: SideRoomName): Promise<Bytes> {
  return derive(crypto, scope, ['side along', set, room])
}
