import type { MemberId, SetId } from '../ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { aesKey, derive } from './derive.ts'
import { agree, type KeyPair, keyPairOf } from './keyPair.ts'
import { randomBytes } from './randomId.ts'
import { toUtf8 } from './utf8.ts'

/**
 * An epoch's key (for a guest: one session's keys) wrapped for one person. `eph` is an ephemeral X25519 public
 * key and `ct` AES-256-GCM, both base64url. `under` names the second thing one must hold to open it, and to have
 * made it: the secret of the person's link, or the key of the epoch before. Without it whoever serves the wraps
 * could invent an epoch of their own, for public keys are no secret.
 */
export type WrappedKey = { v: 1; under: 'link' | number; eph: string; ct: string }

/** A wrapped key and the epoch it is the key of. */
export type EpochWrap = { epoch: number; wrapped: WrappedKey }

/** For whom and for what a key is wrapped; authenticated. */
export type WrapContext = { set: SetId; member: MemberId; epoch: number }

/** What `under` stands for, as 32 bytes. */
export type Holding = { under: WrappedKey['under']; bytes: Bytes }

// Every wrap has a key of its own (a fresh ephemeral pair), so one nonce is enough.
const iv = new Uint8Array(12)

/** Wraps `bytes` for the holder of a public key. */
export async function wrapKey(
  crypto: CryptoPort,
  bytes: Bytes,
  publicKey: string,
  holding: Holding,
  context: WrapContext,
): Promise<WrappedKey> {
  const recipient = fromBase64url(publicKey)
  if (recipient?.length !== 32) throw new RangeError('a public key has 32 bytes')
  const ephemeral = await keyPairOf(crypto, randomBytes(crypto, 32))
  const additionalData = contextBytes(context, holding.under)
  const agreed = await agree(crypto, ephemeral.privateKey, recipient)
  const key = await wrapping(crypto, agreed, holding, ephemeral.publicKey, publicKey)
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes)
  return { v: 1, under: holding.under, eph: ephemeral.publicKey, ct: toBase64url(new Uint8Array(ct)) }
}

/** What was wrapped, or `undefined` if it is not for this pair, this holding and this context. */
export async function unwrapKey(
  crypto: CryptoPort,
  wrapped: WrappedKey,
  pair: KeyPair,
  holding: Holding,
  context: WrapContext,
): Promise<Bytes | undefined> {
  const eph = fromBase64url(wrapped.eph)
  const ct = fromBase64url(wrapped.ct)
  if (wrapped.v !== 1 || eph?.length !== 32 || ct === undefined) return undefined
  try {
    const additionalData = contextBytes(context, holding.under)
    const agreed = await agree(crypto, pair.privateKey, eph)
    const key = await wrapping(crypto, agreed, holding, wrapped.eph, pair.publicKey)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, ct))
  } catch {
    return undefined
  }
}

async function wrapping(
  crypto: CryptoPort,
  agreed: Bytes,
  holding: Holding,
  eph: string,
  recipient: string,
): Promise<CryptoPortKey> {
  const both = new Uint8Array([...agreed, ...holding.bytes])
  return aesKey(crypto, await derive(crypto, both, ['wrap', eph, recipient]))
}

function contextBytes({ set, member, epoch }: WrapContext, under: WrappedKey['under']): Bytes {
  return toUtf8(canonicalJson({ v: 1, set, member, epoch, under }))
}
