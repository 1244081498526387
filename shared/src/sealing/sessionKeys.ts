import type { SessionId } from '../ids.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import type { Scope } from './sealed.ts'

/** The two keys of one session in one epoch, 32 bytes each: all that a guest gets. */
export type SessionKeys = { session: SessionId; scope: Bytes; media: Bytes }

/** The key of a scope in an epoch, 32 bytes; it does not lead back to the epoch's. */
export function scopeKeyBytes(crypto: CryptoPort, epochKey: Bytes, scope: Scope): Promise<Bytes> {
  return derive(crypto, epochKey, ['scope', scope])
}

/** The key of a session's sound and pictures in an epoch, 32 bytes. */
export function mediaKeyBytes(crypto: CryptoPort, epochKey: Bytes, session: SessionId): Promise<Bytes> {
  return derive(crypto, epochKey, ['media', session])
}

/** Both keys of a session as they are wrapped for a guest, 64 bytes. */
export async function packSessionKeys(
  crypto: CryptoPort,
  epochKey: Bytes,
  session: SessionId,
): Promise<Bytes> {
  const scope = await scopeKeyBytes(crypto, epochKey, session)
  const media = await mediaKeyBytes(crypto, epochKey, session)
  return new Uint8Array([...scope, ...media])
}

/** Takes apart what `packSessionKeys` made. */
export function unpackSessionKeys(packed: Bytes, session: SessionId): SessionKeys {
  return { session, scope: packed.slice(0, 32), media: packed.slice(32) }
}
