import type { MemberId, SetId } from '../ids.ts'
import type { CryptoPort } from './cryptoPort.ts'
import { type Invitation, invite } from './invite.ts'
import { keyPairFromSecret, keyPairOf } from './keyPair.ts'
import type { Keyring } from './keyring.ts'
import { randomBytes } from './randomId.ts'

/** A new set's first epoch (number 1), made in its founder's browser, and the founder's own link. */
export async function foundSet(
  crypto: CryptoPort,
  founder: { set: SetId; member: MemberId },
): Promise<{ invitation: Invitation; keyring: Keyring }> {
  const bare: Keyring = {
    ...founder,
    epoch: 1,
    epochs: new Map([[1, randomBytes(crypto, 32)]]),
    guest: new Map(),
    // Takes the place of the pair until the founder's link exists, three lines below.
    pairs: [await keyPairOf(crypto, randomBytes(crypto, 32))],
    people: {},
    cache: new Map(),
  }
  const { invitation, keyring } = await invite(crypto, bare, { id: founder.member })
  return {
    invitation,
    keyring: { ...keyring, pairs: [await keyPairFromSecret(crypto, invitation.link.secret)] },
  }
}
