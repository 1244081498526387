import { canonicalJson, type Json } from './canonicalJson.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { toUtf8 } from './utf8.ts'

const noSalt = new Uint8Array(32)

/** 32 bytes by HKDF-SHA-256. `use` says what for, so that no two uses share a key. */
export async function derive(
  crypto: CryptoPort,
  from: Bytes,
  use: Json,
  salt: Bytes = noSalt,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', from, { name: 'HKDF' }, false, ['deriveBits'])
  const info = toUtf8(canonicalJson(['setroom', 1, use]))
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256),
  )
}

/** An AES-256-GCM key of 32 bytes; it cannot be read back out. */
export function aesKey(crypto: CryptoPort, bytes: Bytes): Promise<CryptoPortKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt'])
}
