import type { SessionId } from '../ids.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { currentEpochKey, type Keyring } from './keyring.ts'
import { SealingError } from './sealingError.ts'
import { mediaKeyBytes } from './sessionKeys.ts'

/** A key for LiveKit's provider: 32 bytes, and the index (0–15) under which it keeps them. */
export type MediaKey = { epoch: number; index: number; key: ArrayBuffer }

/**
 * The key of a session's sound and pictures in the set's present epoch. Throws `no-key`.
 */
export async function mediaKey(crypto: CryptoPort, keyring: Keyring, session: SessionId): Promise<MediaKey> {
  const { epoch } = keyring
  const epochKey = currentEpochKey(keyring)
  const guest = keyring.guest.get(epoch)
  const bytes = epochKey
    ? await mediaKeyBytes(crypto, epochKey, session)
    : guest?.session === session
      ? guest.media.slice()
      : undefined
  if (bytes === undefined) throw new SealingError('no-key')
  return { epoch, index: epoch % 16, key: bytes.buffer }
}
