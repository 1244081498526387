import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { smtpFromEnv } from './mail/smtpFromEnv.ts'
import type { SmtpOptions } from './mail/smtpMailer.ts'
import { type MediaOptions, mediaOptionsFromEnv } from './media/mediaOptions.ts'
import { type OidcOptions, oidcFromEnv } from './signIn/oidcFromEnv.ts'

/** A certificate and its key, in PEM. */
type Tls = { readonly cert: string; readonly key: string }

/** Everything that the environment decides. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Whether the next free port will do when this one is taken: nobody asked for it. */
  readonly portMayMove: boolean
  readonly dataFolder: string
  /** The list of what was erased, which every copy of the database is measured by. */
  readonly deletionsFile: string
  /** How long copies of the database may be kept, days: the privacy page says so. */
  readonly backUpDays: number
  /** Where copies are put, and deleted once they are older than that; undefined: the operator sees to it. */
  readonly backUpFolder: string | undefined
  /** Scheme, host and port under which people reach us, when it is not what we listen on. */
  readonly publicOrigin: string | undefined
  readonly tls: Tls | undefined
  /** Proxies whose X-Forwarded-For is believed: how many there are, or their addresses. */
  readonly trustProxy: number | readonly string[] | false
  readonly metricsToken: string | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly media: MediaOptions
  /** Where mail goes out; undefined: nowhere. */
  readonly smtp: SmtpOptions | undefined
  /** Where people may sign in besides; undefined: nowhere. */
  readonly oidc: OidcOptions | undefined
}

/** The environment cannot be used; `message` is a sentence for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  SETROOM_DATA: z.string().default('./data'),
  SETROOM_DELETIONS: z.string().optional(),
  SETROOM_BACKUP_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  SETROOM_BACKUPS: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

/** Reads the environment; throws a ConfigError that names the variable when one is unusable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // An empty variable, as compose files make them, is an absent one.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  if (set.DATABASE_URL !== undefined)
    throw new ConfigError(
      'DATABASE_URL is set, but this version of Setroom keeps everything in SQLite; PostgreSQL comes later. Unset it to start.',
    )
  if (set.REDIS_URL !== undefined)
    throw new ConfigError(
      'REDIS_URL is set, but this version of Setroom runs as a single process; several nodes over Redis come later. Unset it to start.',
    )
  const read = parsed(() => schema.parse(set))
  return {
    host: read.HOST,
    port: read.PORT ?? 3000,
    portMayMove: read.PORT === undefined,
    dataFolder: resolve(read.SETROOM_DATA),
    deletionsFile: resolve(read.SETROOM_DELETIONS ?? join(read.SETROOM_DATA, 'deletions.log')),
    backUpDays: read.SETROOM_BACKUP_DAYS,
    backUpFolder: read.SETROOM_BACKUPS === undefined ? undefined : resolve(read.SETROOM_BACKUPS),
    publicOrigin: read.PUBLIC_URL === undefined ? undefined : originOf(read.PUBLIC_URL),
    tls: tlsFrom('TLS', read.TLS_CERT, read.TLS_KEY),
    trustProxy: trustProxyFrom(read.TRUST_PROXY),
    metricsToken: read.METRICS_TOKEN,
    logLevel: read.LOG_LEVEL,
    media: mediaFrom(set),
    smtp: parsed(() => smtpFromEnv(set)),
    oidc: parsed(() => oidcFromEnv(set)),
  }
}

function parsed<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const said = error.issues.map(({ path, message }) => [...path, message].join(': '))
    throw new ConfigError(`Setroom cannot start with these settings. ${said.join(' ')}`)
  }
}

function originOf(url: string): string {
  const { pathname, origin } = new URL(url)
  if (pathname !== '/')
    throw new ConfigError('PUBLIC_URL: Setroom needs a host name of its own, without a path.')
  return origin
}

function mediaFrom(env: NodeJS.ProcessEnv): MediaOptions {
  const media = parsed(() => mediaOptionsFromEnv(env))
  const certificate = media.kind === 'local' ? media.turn?.certificate : undefined
  // Otherwise the media server alone would say so, in its log, and people would meet without voices.
  if (certificate !== undefined) tlsFrom('TURN', certificate.certFile, certificate.keyFile)
  return media
}

/** `of` is how both variables begin. */
function tlsFrom(of: 'TLS' | 'TURN', cert: string | undefined, key: string | undefined): Tls | undefined {
  if (cert === undefined && key === undefined) return undefined
  const both = `${of}_CERT and ${of}_KEY`
  if (cert === undefined || key === undefined) throw new ConfigError(`${both} go together.`)
  const tls = readTls(both, cert, key)
  if (!fits(both, tls))
    throw new ConfigError(`${both} do not fit each other: the key is of another certificate.`)
  return tls
}

/** By itself, for TLS takes a key of another kind without a word, and then nobody can connect. */
function fits(both: string, { cert, key }: Tls): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    throw new ConfigError(`${both} must name PEM files: a certificate, and its key without a password.`)
  }
}

function readTls(both: string, cert: string, key: string): Tls {
  try {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
  } catch {
    throw new ConfigError(`${both} must name files that can be read.`)
  }
}

/** Believing everybody would let anybody choose the address they are counted under, so `true` is refused. */
function trustProxyFrom(text: string | undefined): Config['trustProxy'] {
  if (text === undefined) return false
  if (/^[1-9]$/.test(text)) return Number(text)
  const ranges = text.split(',').map((range) => range.trim())
  const isRange = (range: string) => isIP(range.replace(/\/\d{1,3}$/, '')) !== 0
  if (!ranges.every(isRange))
    throw new ConfigError(
      'TRUST_PROXY is the number of proxies in front (1–9), or their addresses or ranges.',
    )
  return ranges
}
