import { z } from 'zod'
import { mediaCacheFolder } from './mediaCache.ts'

const port = z.coerce.number().int().min(1).max(65_535).optional()

const envSchema = z
  .object({
    SETROOM_MEDIA: z.enum(['auto', 'none']).default('auto'),
    SETROOM_LIVEKIT_BIN: z.string().optional(),
    LIVEKIT_URL: z.url({ protocol: /^(?:https?|wss?)$/ }).optional(),
    LIVEKIT_API_KEY: z.string().optional(),
    LIVEKIT_API_SECRET: z.string().optional(),
    MEDIA_ADDRESS: z.string().optional(),
    LIVEKIT_RTC_UDP_PORT: port,
    LIVEKIT_RTC_TCP_PORT: port,
    TURN_DOMAIN: z.hostname().optional(),
    TURN_CERT: z.string().optional(),
    TURN_KEY: z.string().optional(),
    TURN_TLS_PORT: port,
    TURN_UDP_PORT: port,
  })
  .refine((env) => !env.LIVEKIT_URL || (env.LIVEKIT_API_KEY && env.LIVEKIT_API_SECRET), {
    message: 'LIVEKIT_URL needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET.',
  })
  .refine((env) => !env.TURN_CERT === !env.TURN_KEY, { message: 'TURN_CERT and TURN_KEY go together.' })
  .refine((env) => env.TURN_DOMAIN || !(env.TURN_CERT || env.TURN_TLS_PORT || env.TURN_UDP_PORT), {
    message: 'TURN_CERT, TURN_TLS_PORT and TURN_UDP_PORT need TURN_DOMAIN.',
  })

/** How the call is carried. */
export type MediaOptions =
  | { readonly kind: 'none' }
  | { readonly kind: 'remote'; readonly url: string; readonly apiKey: string; readonly apiSecret: string }
  | {
      readonly kind: 'local'
      readonly binary: string | undefined
      readonly cacheFolder: string
      readonly path: string | undefined
      /** IP address or host name under which browsers reach this computer. */
      readonly mediaAddress: string | undefined
      readonly udpPort: number | undefined
      readonly tcpPort: number | undefined
      readonly turn:
        | {
            readonly domain: string
            readonly tlsPort: number
            readonly udpPort: number | undefined
            readonly certificate: { readonly certFile: string; readonly keyFile: string } | undefined
          }
        | undefined
    }

/** Reads the environment; throws a ZodError that names the variable when one is unusable. */
export function mediaOptionsFromEnv(env: NodeJS.ProcessEnv): MediaOptions {
  // An empty variable, as compose files make them, is an absent one.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = envSchema.parse(set)
  if (read.SETROOM_MEDIA === 'none') return { kind: 'none' }
  if (read.LIVEKIT_URL) {
    const { LIVEKIT_URL, LIVEKIT_API_KEY = '', LIVEKIT_API_SECRET = '' } = read
    const url = LIVEKIT_URL.replace(/^ws/, 'http').replace(/\/$/, '')
    return { kind: 'remote', url, apiKey: LIVEKIT_API_KEY, apiSecret: LIVEKIT_API_SECRET }
  }
  const { TURN_CERT, TURN_KEY } = read
  return {
    kind: 'local',
    binary: read.SETROOM_LIVEKIT_BIN,
    cacheFolder: mediaCacheFolder(set),
    path: set.PATH,
    mediaAddress: read.MEDIA_ADDRESS,
    udpPort: read.LIVEKIT_RTC_UDP_PORT,
    tcpPort: read.LIVEKIT_RTC_TCP_PORT,
    turn: read.TURN_DOMAIN
      ? {
          domain: read.TURN_DOMAIN,
          tlsPort: read.TURN_TLS_PORT ?? 443,
          udpPort: read.TURN_UDP_PORT,
          certificate: TURN_CERT && TURN_KEY ? { certFile: TURN_CERT, keyFile: TURN_KEY } : undefined,
        }
      : undefined,
  }
}
