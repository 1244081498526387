import type { MemberId, SetId } from '../ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { toUtf8 } from './utf8.ts'

/**
 * A person's public key as the set vouches for it: X25519 and an HMAC-SHA-256 under the key of epoch `macEpoch`,
 * both base64url. Who does not hold that epoch, as the server, cannot put a key of their own in its place.
 */
export type PersonKey = { publicKey: string; mac: string; macEpoch: number }

/** Vouches for a person's public key with an epoch's key. */
export async function vouch(
  crypto: CryptoPort,
  epochKey: Bytes,
  person: { set: SetId; member: MemberId; epoch: number; publicKey: string },
): Promise<PersonKey> {
  const mac = await crypto.subtle.sign('HMAC', await macKey(crypto, epochKey), macInput(person))
  return { publicKey: person.publicKey, mac: toBase64url(new Uint8Array(mac)), macEpoch: person.epoch }
}

/** Whether the set vouched for this public key as this person's. */
export async function isVouchedFor(
  crypto: CryptoPort,
  epochKey: Bytes,
  person: { set: SetId; member: MemberId },
  key: PersonKey,
): Promise<boolean> {
  const mac = fromBase64url(key.mac)
  if (mac === undefined || fromBase64url(key.publicKey)?.length !== 32) return false
  const input = macInput({ ...person, epoch: key.macEpoch, publicKey: key.publicKey })
  return crypto.subtle.verify('HMAC', await macKey(crypto, epochKey), mac, input)
}

async function macKey(crypto: CryptoPort, epochKey: Bytes): Promise<CryptoPortKey> {
  const bytes = await derive(crypto, epochKey, 'person-key')
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function macInput(person: { set: SetId; member: MemberId; epoch: number; publicKey: string }): Bytes {
  const { set, member, epoch, publicKey } = person
  return toUtf8(canonicalJson({ v: 1, set, member, epoch, publicKey }))
}
