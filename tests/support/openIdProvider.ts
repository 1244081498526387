import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

/** A real OpenID provider on this computer, whose accounts are addresses: whoever types one in has it. */
export type OpenIdProvider = {
  readonly issuer: string
  /** Takes sign-ins from here on, for a client that comes back to `redirectUri`. */
  serve(redirectUri: string): void
  /** Whether it vouches for the addresses. */
  vouch(on: boolean): void
  stop(): Promise<void>
}

/** What the client is called and shows. */
export const openIdClient = { id: 'setroom', secret: 'a-secret-between-the-two' }

/** What a server is told of such a provider. */
export const openIdEnv = ({ issuer }: OpenIdProvider) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: openIdClient.id,
  OIDC_CLIENT_SECRET: openIdClient.secret,
  OIDC_NAME: 'Northern Trust',
})

/** Starts a provider; until it serves, nothing of it can be asked. */
export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  // To a browser another site than 127.0.0.1, as an organisation's provider is: what cookies may do there is real.
  const issuer = `http://localhost:${address.port}`
  let verified = true
  return {
    issuer,
    serve(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: openIdClient.id,
            client_secret: openIdClient.secret,
            redirect_uris: [redirectUri],
          },
        ],
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        cookies: { keys: ['only-here'] },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: async () => ({ sub: id, email: id, email_verified: verified }),
        }),
      })
      server.on('request', provider.callback())
    },
    vouch(on) {
      verified = on
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
