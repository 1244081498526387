import { sha256 } from '../http/browserCookie.ts'

/** An e-mail address as it is looked for: the hash of it in small letters, as nearly every mail server reads it. */
export function addressHash(email: string): string {
  return sha256(email.trim().toLowerCase())
}
