import { randomBytes } from 'node:crypto'
import type { Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import Fastify, {
  type FastifyHttpsOptions,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { applyDeletions } from './deletions/applyDeletions.ts'
import { deletionKey } from './deletions/Deletion.ts'
import type { DeletionLog } from './deletions/deletionLog.ts'
import { pruneDeletions } from './deletions/pruneDeletions.ts'
import { apiRoutes } from './http/apiRoutes.ts'
import { browserCookie } from './http/browserCookie.ts'
import { calendarRoutes } from './http/calendarRoutes.ts'
import { handleErrors, refuse } from './http/errors.ts'
import { createIdentify } from './http/identify.ts'
import { defaultLimits, type Limits } from './http/limits.ts'
import { operatorRoutes } from './http/operatorRoutes.ts'
import { originCheck } from './http/originCheck.ts'
import { pageRoutes } from './http/pageRoutes.ts'
import { logRequests } from './http/requestLog.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { serverMetrics } from './http/serverMetrics.ts'
import { stopRoutes } from './http/stopRoutes.ts'
import { createJobRunner, type JobRunner } from './jobs/createJobRunner.ts'
import { runJob } from './jobs/runJob.ts'
import { mailKinds } from './journal/Directory.ts'
import type { Journal } from './journal/Journal.ts'
import { mailWatch } from './mail/mailWatch.ts'
import { smtpMailer } from './mail/smtpMailer.ts'
import { registerSignalProxy } from './media/signalProxy.ts'
import type { StartedMedia } from './media/startMedia.ts'
import { createRooms } from './rooms/createRooms.ts'
import type { Rooms } from './rooms/Rooms.ts'
import { createOidc } from './signIn/oidc.ts'
import type { SignIn } from './signIn/SignIn.ts'
import { sharedSecret } from './signIn/sharedSecret.ts'
import { tripCookie } from './signIn/tripCookie.ts'
import { attachGateway } from './sockets/attachGateway.ts'

/** What a server is made of; the caller opens and closes journal and media. */
export type AppDeps = {
  readonly config: Pick<
    Config,
    'host' | 'publicOrigin' | 'tls' | 'trustProxy' | 'metricsToken' | 'smtp' | 'oidc' | 'backUpDays'
  >
  readonly journal: Journal
  /** What was erased, beside the journal. */
  readonly deletions: DeletionLog
  readonly started: StartedMedia
  readonly log: Logger
  readonly clock: Clock
  /** The built client's folder. */
  readonly clientFolder: string
  readonly limits?: Partial<Limits>
  /** How long a broken connection still counts as here, ms. */
  readonly graceMs?: number
}

/** A whole server: pages, API, sockets, signalling, all on one origin. */
export type App = {
  readonly rooms: Rooms
  /** Starts listening, on a free port for 0; says where. Rejects when the port is taken. */
  listen(at: { host: string; port: number }): Promise<{ origin: string; port: number }>
  /** Ends sockets, then rooms, then requests under way. */
  close(): Promise<void>
}

/** The most that a request may carry unless its route says otherwise, bytes. */
const bodyLimit = 64 * 1024

/** Puts a server together; nothing is listening yet. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, journal, deletions, started, log, clock } = deps
  const { publicOrigin, tls } = config
  const secure = tls !== undefined || publicOrigin?.startsWith('https:') === true
  const metrics = serverMetrics()
  const app = fastify(deps)
  const port = () => (app.server.address() as AddressInfo | null)?.port ?? 0
  const publicPort = () => Number((publicOrigin && new URL(publicOrigin).port) || port())
  const cookie = browserCookie({ secure, port: publicPort })
  const origins = originCheck({ publicOrigin, host: config.host, port, certificate: tls?.cert })

  const { media, liveKit } = started
  let runner: JobRunner | undefined
  const wake = () => runner?.wake()
  const report = (fault: object) => log.error({ fault }, 'fault')
  const rooms = createRooms({
    journal,
    media,
    clock,
    metrics: metrics.rooms,
    report,
    wake,
    ...(deps.graceMs === undefined ? {} : { graceMs: deps.graceMs }),
  })

  let origin = publicOrigin ?? ''
  const watch = mailWatch({ log, clock, count: metrics.mail })
  const mailer = config.smtp === undefined ? undefined : smtpMailer(config.smtp, watch)
  const secret = sharedSecret(journal)
  const signIn: SignIn = {
    mail: mailer !== undefined,
    oidc: config.oidc === undefined ? undefined : createOidc(config.oidc),
    trip: tripCookie({ secure, port: publicPort }),
    secret,
    origin: () => origin,
  }

  handleErrors(app)
  logRequests(app, metrics)
  await securityHeaders(app, secure)
  const limits = { ...defaultLimits, ...deps.limits }
  const { backUpDays } = config
  const http = { rooms, journal, started, cookie, signIn, origins, limits, log, clock, wake, backUpDays }
  await app.register((api) => apiRoutes(api, http), { prefix: '/api' })
  await app.register((calendars) => calendarRoutes(calendars, http), { prefix: '/calendar' })
  await app.register((stops) => stopRoutes(stops, http))
  operatorRoutes(app, { journal, media, metrics, metricsToken: config.metricsToken, clock })
  registerSignalProxy(app, liveKit)
  await pageRoutes(app, deps.clientFolder)
  const gateway = attachGateway(app.server, {
    rooms,
    clock,
    identify: createIdentify(cookie, journal.directory),
    isDeleted: async (set) => (await journal.directory.deletedAmong([deletionKey.set(set)])).size > 0,
    // Programs send no Origin; browsers always do where the cookie would be of use to another site.
    allowOrigin: (origin) => origin === undefined || origins.isOurs(origin),
    metrics: metrics.rooms,
    report,
  })

  return {
    rooms,
    async listen(at) {
      // Before anybody is served: this may be a copy of before something was erased.
      const { refused } = await applyDeletions({ journal, deletions, rooms })
      if (refused > 0) log.error({ refused }, 'deletions not applied')
      await pruneDeletions({ journal, deletions }, { now: clock.now(), backUpDays })
      await app.listen(at)
      const host = at.host.includes(':') ? `[${at.host}]` : at.host
      const local = isLoopback(at.host) || isEverywhere(at.host) ? 'localhost' : host
      origin = publicOrigin ?? `${tls ? 'https' : 'http'}://${local}:${port()}`
      const said = { now: clock.now, origin: () => origin, secret, log, backUpDays }
      const parts = { rooms, journal, deletions, mailer, ...said }
      runner = createJobRunner({
        jobs: journal.jobs,
        clock,
        report,
        leave: mailer === undefined ? mailKinds : [],
        run: (job) => runJob(job, parts),
      })
      return { origin, port: port() }
    },
    async close() {
      await gateway.close()
      mailer?.close()
      await runner?.close()
      await rooms.close()
      await app.close()
    },
  }
}

function fastify({ config, log }: AppDeps): FastifyInstance {
  const options: FastifyServerOptions = {
    loggerInstance: log,
    bodyLimit,
    trustProxy: trusted(config.trustProxy),
    // Requests are logged by ourselves, without addresses.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(8).toString('base64url'),
    // Nobody's header names our requests.
    requestIdHeader: false,
    // Whoever sends slower than this holds a connection on purpose.
    requestTimeout: 30_000,
    forceCloseConnections: true,
    return503OnClosing: true,
    frameworkErrors: (_error, _request, reply) => void refuse(reply, 'invalid'),
  }
  const { tls } = config
  if (tls === undefined) return Fastify(options)
  // The rest of the server does not care which of the two it is.
  const https = { ...options, https: { ...tls, minVersion: 'TLSv1.2' } } as unknown
  return Fastify(https as FastifyHttpsOptions<TlsServer>) as unknown as FastifyInstance
}

/** Fastify's types leave out the number, which stands for so many hops from our side. */
function trusted(proxies: Config['trustProxy']) {
  if (proxies === false) return false
  if (typeof proxies === 'number') return (_address: string, hop: number) => hop < proxies
  return [...proxies]
}

/** Whether only this computer reaches an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** Whether an address stands for all addresses of this computer. */
export function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}
