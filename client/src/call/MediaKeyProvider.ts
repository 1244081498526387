import { BaseKeyProvider, createKeyMaterialFromBuffer } from 'livekit-client'

/**
 * Gives LiveKit the session's key, 256 bits, at an index that follows the set's epoch. Nothing ratchets, and no
 * failure makes it give up: a key that comes late still opens what follows.
 */
export class MediaKeyProvider extends BaseKeyProvider {
  constructor() {
    super({ sharedKey: true, ratchetWindowSize: 0, failureTolerance: -1, keySize: 256 })
  }

  /** Takes 32 random bytes and the index they stand at (epoch modulo 16). */
  async install({ key, index }: { key: ArrayBuffer; index: number }): Promise<void> {
    this.onSetEncryptionKey(await createKeyMaterialFromBuffer(key), undefined, index)
  }
}
