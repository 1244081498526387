import type { CryptoPort } from './cryptoPort.ts'
import { type Entitled, type Invitation, invite } from './invite.ts'
import { keyPairFromSecret } from './keyPair.ts'
import type { Keyring } from './keyring.ts'
import { type Rotation, rotate } from './newEpoch.ts'

/**
 * Gives a person (possibly oneself) a new link and starts a new epoch, so that whoever found the old one is out.
 * `rotation` serves everybody else; `invitation.wraps` take the place of all wraps the person had, past epochs
 * included. `others` are all who stay entitled; oneself is always among them. Throws as `newEpoch` does, but does
 * not mind an unvouched key of the person themself, so a renewal also mends one.
 */
export async function renewLink(
  crypto: CryptoPort,
  keyring: Keyring,
  person: Entitled,
  others: readonly Entitled[],
): Promise<{ rotation: Rotation; invitation: Invitation; keyring: Keyring }> {
  const rest = [{ id: keyring.member }, ...others.filter(({ id }) => id !== keyring.member)]
  const rotated = await rotate(
    crypto,
    keyring,
    rest.filter(({ id }) => id !== person.id),
  )
  const { invitation, keyring: after } = await invite(crypto, rotated.keyring, person)
  if (person.id !== keyring.member) return { rotation: rotated.rotation, invitation, keyring: after }
  const own = await keyPairFromSecret(crypto, invitation.link.secret)
  return { rotation: rotated.rotation, invitation, keyring: { ...after, pairs: [own, ...keyring.pairs] } }
}
