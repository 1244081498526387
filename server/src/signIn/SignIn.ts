import type { Oidc } from './oidc.ts'
import type { TripCookie } from './tripCookie.ts'

/** The ways to sign in again that this server has, besides links. */
export type SignIn = {
  /** Whether a mail server is named. */
  readonly mail: boolean
  readonly oidc: Oidc | undefined
  readonly trip: TripCookie
  /** What all servers on this storage share; nobody else knows it. */
  secret(): Promise<string>
  /** Where people reach this server. */
  origin(): string
}
