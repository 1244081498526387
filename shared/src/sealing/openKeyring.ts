import type { MemberId, SessionId, SetId } from '../ids.ts'
import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { epochHolding, linkHolding } from './holding.ts'
import { keyPairFromSecret } from './keyPair.ts'
import type { Keyring, PersonKeys } from './keyring.ts'
import { unpackSessionKeys } from './sessionKeys.ts'
import { type EpochWrap, unwrapKey } from './wrappedKey.ts'

/** What the server hands to one person about keys: the wraps made for them, and everybody's vouched keys. */
export type SetKeys = {
  epoch: number
  wraps: readonly EpochWrap[]
  people: Readonly<Record<MemberId, PersonKeys>>
}

/** Whose keyring it is: the secret of the link in use, those of earlier ones, and a guest's session. */
export type KeyHolder = {
  set: SetId
  member: MemberId
  secret: string
  earlierSecrets?: readonly string[]
  guestOf?: SessionId
}

/**
 * Opens what this person's secret opens. A wrap that does not open (another link's, or forged) is left out, so
 * texts of that epoch stay locked; sealing is refused if it is the set's present epoch.
 */
export async function openKeyring(crypto: CryptoPort, holder: KeyHolder, keys: SetKeys): Promise<Keyring> {
  const { set, member, guestOf } = holder
  const pair = await keyPairFromSecret(crypto, holder.secret)
  const earlier = await Promise.all((holder.earlierSecrets ?? []).map((s) => keyPairFromSecret(crypto, s)))
  const link = await linkHolding(crypto, holder.secret)

  const payloads = new Map<number, Bytes>()
  for (const { epoch, wrapped } of keys.wraps.toSorted((a, b) => a.epoch - b.epoch)) {
    const before = payloads.get(epoch - 1)
    const holding =
      wrapped.under === 'link'
        ? link
        : before && wrapped.under === epoch - 1
          ? await epochHolding(crypto, epoch - 1, before)
          : undefined
    if (holding === undefined) continue
    const payload = await unwrapKey(crypto, wrapped, pair, holding, { set, member, epoch })
    if (payload?.length === (guestOf === undefined ? 32 : 64)) payloads.set(epoch, payload)
  }

  return {
    set,
    member,
    // A server that says an older one than it has wraps for must not get new texts sealed in that.
    epoch: Math.max(keys.epoch, ...keys.wraps.map(({ epoch }) => epoch)),
    epochs: guestOf === undefined ? payloads : new Map(),
    guest:
      guestOf === undefined
        ? new Map()
        : new Map([...payloads].map(([epoch, packed]) => [epoch, unpackSessionKeys(packed, guestOf)])),
    pairs: [pair, ...earlier],
    people: keys.people,
    cache: new Map(),
  }
}
