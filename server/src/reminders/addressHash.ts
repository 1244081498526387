import { plainAddress } from '@setroom/shared'
import { sha256 } from '../http/browserCookie.ts'

/** An e-mail address as it is looked for: the hash of it as addresses are compared. */
export function addressHash(email: string): string {
  return sha256(plainAddress(email))
}
