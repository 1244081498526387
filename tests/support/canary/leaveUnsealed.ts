import type { BrowserContext } from '@playwright/test'

/**
 * Takes the cipher away from what pages of this context write: the client does all it does, and what it hands to be
 * encrypted for a place in the set comes back as it was. Keys are still wrapped. Call it before the pages go anywhere.
 */
export async function leaveUnsealed(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // A blank page has no cipher to take away.
    if (!isSecureContext) return
    const { encrypt, decrypt } = SubtleCrypto.prototype
    const TAG = 16
    const bytesOf = (data: BufferSource) =>
      ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data)
    // Only texts name their purpose in what is authenticated beside them.
    const isText = (how: unknown) => {
      const { additionalData } = how as AesGcmParams
      return additionalData !== undefined && new TextDecoder().decode(additionalData).includes('"purpose":"')
    }
    SubtleCrypto.prototype.encrypt = async function (how, key, data) {
      if (!isText(how)) return encrypt.call(this, how, key, data)
      const bare = new Uint8Array(data.byteLength + TAG)
      bare.set(bytesOf(data))
      return bare.buffer
    }
    SubtleCrypto.prototype.decrypt = async function (how, key, data) {
      if (!isText(how)) return decrypt.call(this, how, key, data)
      return bytesOf(data).slice(0, -TAG).buffer
    }
  })
}
