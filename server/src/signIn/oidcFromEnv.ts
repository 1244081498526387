import { z } from 'zod'

/** A provider of OpenID Connect, and who we are to it. */
export type OidcOptions = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** What its button is called: the organisation's name for its sign-in. */
  readonly name: string | undefined
}

const envSchema = z
  .object({
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(40).optional(),
  })
  .refine((env) => !env.OIDC_ISSUER === !env.OIDC_CLIENT_ID, {
    message: 'OIDC_ISSUER and OIDC_CLIENT_ID go together.',
  })
  // Codes and tokens would cross the network in plain.
  .refine(
    ({ OIDC_ISSUER: issuer }) => issuer === undefined || issuer.startsWith('https:') || isHere(issuer),
    {
      message: 'OIDC_ISSUER must be https, unless it runs on this computer.',
    },
  )

/** The provider that the environment names, if any. Throws a ZodError. */
export function oidcFromEnv(env: NodeJS.ProcessEnv): OidcOptions | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = envSchema.parse(env)
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) return undefined
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME }
}

/** Whether an address is one of this computer's own, which others cannot listen in on. */
export function isHere(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}
