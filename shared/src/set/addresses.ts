import type { Member } from './set.ts'

type Addressed = Pick<Member, 'email' | 'status' | 'guestOf'>

/** An e-mail address as it is compared: in small letters, as nearly every mail server reads it. */
export function plainAddress(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * SPEC M11: whether one of these has the address. Whoever is removed has no place to sign in to, nor has whoever comes
 * to one session.
 */
export function hasAddress(members: readonly Addressed[], email: string): boolean {
  const wanted = plainAddress(email)
  return members.some(
    (one) =>
      one.status !== 'removed' &&
      one.guestOf === undefined &&
      one.email !== undefined &&
      plainAddress(one.email) === wanted,
  )
}
