import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { isHere, type OidcOptions } from './oidcFromEnv.ts'

/** What the browser keeps, sealed, while its person is at the provider. */
export type OidcTrip = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** `declined`: the person stopped there, or it does not let them in. `address`: it vouches for no address of theirs. */
export type WithoutAddress = 'declined' | 'address'

/** Signing in at a provider of OpenID Connect: code flow with PKCE, state and nonce. */
export type Oidc = {
  readonly name: string | undefined
  /** Where to send the browser, and what has to come back with it. Rejects when the provider cannot be reached. */
  begin(redirectUri: string): Promise<{ url: string; trip: OidcTrip }>
  /**
   * The address that the provider vouches for, once the browser is back at `url`. Rejects for an answer that does not
   * belong to the trip, and when the provider cannot be reached.
   */
  finish(url: URL, trip: OidcTrip): Promise<{ email: string } | { why: WithoutAddress }>
}

/** Seconds that any answer of the provider may take. */
const timeout = 10

/** The provider is asked about itself when first needed, and again after a failure. */
export function createOidc({ issuer, clientId, clientSecret, name }: OidcOptions): Oidc {
  let known: Promise<Configuration> | undefined
  const configuration = () => {
    known ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout,
      // Checked with the settings: only on this computer.
      execute: isHere(issuer) && issuer.startsWith('http:') ? [allowInsecureRequests] : [],
    }).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }

  return {
    name,
    async begin(redirectUri) {
      const trip = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: await calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, trip }
    },
    async finish(url, { state, nonce, verifier }) {
      const config = await configuration()
      const tokens = await authorizationCodeGrant(config, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      }).catch((error: unknown) => {
        if (error instanceof AuthorizationResponseError && error.error === 'access_denied') return undefined
        throw error
      })
      if (tokens === undefined) return { why: 'declined' }
      const claims = tokens.claims()
      if (claims === undefined) return { why: 'address' }
      const said =
        claims.email === undefined
          ? await fetchUserInfo(config, tokens.access_token, claims.sub)
          : (claims as { email?: unknown; email_verified?: unknown })
      // An address that anybody can type in at the provider is nobody's.
      return typeof said.email === 'string' && said.email_verified === true
        ? { email: said.email }
        : { why: 'address' }
    },
  }
}
