/** Bytes that own their buffer, as Web Crypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A Web Crypto key; opaque here. */
export type CryptoPortKey = { readonly type: string }

type Hkdf = { name: 'HKDF'; hash: 'SHA-256'; salt: Bytes; info: Bytes }
type X25519 = { name: 'X25519'; public: CryptoPortKey }
type AesGcm = { name: 'AES-GCM'; iv: Bytes; additionalData: Bytes }
type Imported = { name: 'HKDF' | 'X25519' | 'AES-GCM' } | { name: 'HMAC'; hash: 'SHA-256' }
type Usage = 'deriveBits' | 'encrypt' | 'decrypt' | 'sign' | 'verify'

/**
 * The part of Web Crypto that sealing uses; a browser's `crypto` and Node's `globalThis.crypto` both fit.
 * `shared` has no globals of its own, so every function that needs it takes it as its first argument.
 */
export type CryptoPort = {
  getRandomValues(array: Bytes): Bytes
  subtle: {
    digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>
    importKey(
      format: 'raw' | 'pkcs8',
      data: Bytes,
      algorithm: Imported,
      extractable: boolean,
      usages: Usage[],
    ): Promise<CryptoPortKey>
    deriveBits(algorithm: Hkdf | X25519, key: CryptoPortKey, bits: number): Promise<ArrayBuffer>
    encrypt(algorithm: AesGcm, key: CryptoPortKey, data: Bytes): Promise<ArrayBuffer>
    decrypt(algorithm: AesGcm, key: CryptoPortKey, data: Bytes): Promise<ArrayBuffer>
    sign(algorithm: 'HMAC', key: CryptoPortKey, data: Bytes): Promise<ArrayBuffer>
    verify(algorithm: 'HMAC', key: CryptoPortKey, mac: Bytes, data: Bytes): Promise<boolean>
  }
}
