import type { MemberId, SessionId, SetId, TextId } from '../ids.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { foundSet } from './foundSet.ts'
import { type Entitled, type Invitation, invite } from './invite.ts'
import type { Keyring, PersonKeys } from './keyring.ts'
import type { Rotation } from './newEpoch.ts'
import { openKeyring, type SetKeys } from './openKeyring.ts'
import type { EpochWrap } from './wrappedKey.ts'

/** For tests: the crypto of the runtime that runs them. */
export const testCrypto = (globalThis as unknown as { crypto: CryptoPort }).crypto

/** For tests: an id of any noun. */
export const id = <Id extends MemberId | SessionId | SetId | TextId>(text: string): Id => text as Id

/** For tests: a server that keeps what a set's browsers send about keys, and hands it out again. */
export class TestSet {
  readonly set = id<SetId>('set-1')
  readonly people = new Map<MemberId, PersonKeys>()
  readonly secrets = new Map<MemberId, { secret: string; guestOf?: SessionId }>()
  private readonly wraps = new Map<MemberId, EpochWrap[]>()
  epoch = 1

  /** A set founded by `ana` with these members. */
  static async of(...members: string[]): Promise<{ server: TestSet; ana: Keyring }> {
    const server = new TestSet()
    const founded = await foundSet(testCrypto, { set: server.set, member: id('ana') })
    server.keep({ id: id('ana') }, founded.invitation)
    let ana = founded.keyring
    for (const member of members) ana = await server.invite(ana, { id: id(member) })
    return { server, ana }
  }

  async invite(by: Keyring, person: Entitled): Promise<Keyring> {
    const { invitation, keyring } = await invite(testCrypto, by, person)
    this.keep(person, invitation)
    return keyring
  }

  keep(person: Entitled, { link, key, wraps }: Invitation): void {
    const before = this.people.get(person.id)
    const { publicKey = '', mac = '', macEpoch = 0, earlier = [] } = before ?? {}
    this.people.set(person.id, before ? { ...key, earlier: [...earlier, { publicKey, mac, macEpoch }] } : key)
    this.secrets.set(person.id, { secret: link.secret, ...(person.guestOf && { guestOf: person.guestOf }) })
    this.wraps.set(person.id, [...wraps])
  }

  start({ epoch, wraps, macs }: Rotation): void {
    this.epoch = epoch
    for (const member of Object.keys(wraps) as MemberId[]) {
      const [key, wrapped, mac] = [this.people.get(member), wraps[member], macs[member]]
      if (!key || !wrapped || !mac) throw new Error(`nobody of that name: ${member}`)
      this.wraps.get(member)?.push({ epoch, wrapped })
      this.people.set(member, { ...key, mac, macEpoch: epoch })
    }
  }

  keysOf(member: string): SetKeys {
    const people = Object.fromEntries(this.people) as Record<MemberId, PersonKeys>
    return { epoch: this.epoch, wraps: this.wraps.get(id(member)) ?? [], people }
  }

  /** What a person has in their browser: the secret of their newest link. */
  secretOf(member: string): string {
    const kept = this.secrets.get(id(member))
    if (!kept) throw new Error(`nobody of that name: ${member}`)
    return kept.secret
  }

  /** The keyring of a person's browser after a reload. */
  open(member: string, earlierSecrets: string[] = []): Promise<Keyring> {
    const guestOf = this.secrets.get(id(member))?.guestOf
    const holder = {
      set: this.set,
      member: id<MemberId>(member),
      secret: this.secretOf(member),
      earlierSecrets,
    }
    return openKeyring(testCrypto, { ...holder, ...(guestOf && { guestOf }) }, this.keysOf(member))
  }
}
