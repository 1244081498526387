import type { ConsentId, MemberId } from '../ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { agree } from './keyPair.ts'
import type { Keyring } from './keyring.ts'
import { randomBytes } from './randomId.ts'
import { SealingError } from './sealingError.ts'
import { vouchedKey } from './vouchedKey.ts'

/** What an answer is veiled for: one round of one question, and everybody whom it asks. */
export type Veiled = { consent: ConsentId; round: number; asked: readonly MemberId[] }

/**
 * Somebody's yes or no, 32 bytes of base64url, from which nobody can tell which it is. Each two of those who are asked
 * share a pad that only they can derive, and put it over both of their answers: where all are laid over each other the
 * pads cancel out, and what is left is nothing if everybody said yes. A no is random, so that it leaves something, and
 * two of them do not cancel out. (Chaum's dining cryptographers, 1988, used as a veto.) Each pad serves once: whoever
 * saw two answers of one person to one round could compare them. Throws `no-key` and `unverified-key`.
 */
export async function veil(
  crypto: CryptoPort,
  keyring: Keyring,
  { consent, round, asked }: Veiled,
  yes: boolean,
): Promise<string> {
  const { set, member } = keyring
  const mine = await vouchedKey(crypto, keyring, member)
  const pair = keyring.pairs.find(({ publicKey }) => publicKey === mine)
  if (pair === undefined) throw new SealingError('no-key')
  let veiled: Bytes = yes ? new Uint8Array(32) : randomBytes(crypto, 32)
  for (const other of asked) {
    if (other === member) continue
    const theirs = fromBase64url((await vouchedKey(crypto, keyring, other)) ?? '')
    if (theirs?.length !== 32) throw new SealingError('unverified-key', [other])
    const agreed = await agree(crypto, pair.privateKey, theirs)
    veiled = over(veiled, await derive(crypto, agreed, ['veil', set, consent, round]))
  }
  return toBase64url(veiled)
}

/** Whether all of these answers are yes; they have to be those of everybody who was asked in one round. */
export function areAllYes(veils: readonly string[]): boolean {
  const left = veils.reduce<Bytes>(
    (all, one) => over(all, fromBase64url(one) ?? new Uint8Array(32).fill(1)),
    new Uint8Array(32),
  )
  return left.every((byte) => byte === 0)
}

function over(one: Bytes, other: Bytes): Bytes {
  return one.map((byte, i) => byte ^ (other[i] ?? 0))
}
