import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Media } from '../media/Media.ts'
import { sha256 } from './browserCookie.ts'
import { refuse } from './errors.ts'
import type { ServerMetrics } from './serverMetrics.ts'

type OperatorDeps = {
  readonly journal: Journal
  readonly media: Media
  readonly metrics: ServerMetrics
  readonly metricsToken: string | undefined
  readonly clock: Clock
}

/** Asking whether the disk keeps a write costs one; a load balancer may ask often. */
const readyForMs = 1_000

/**
 * GET /healthz: alive. GET /readyz: each dependency by name; 503 when nothing can be saved. Without a media server
 * sets still meet, so that alone does not make it unready. GET /metrics: Prometheus, from this computer or with
 * METRICS_TOKEN.
 */
export function operatorRoutes(app: FastifyInstance, deps: OperatorDeps): void {
  const { journal, media, metrics, clock } = deps
  let asked: { at: number; ready: Promise<boolean> } | undefined
  const journalReady = () => {
    const now = clock.now()
    if (asked === undefined || now - asked.at >= readyForMs) asked = { at: now, ready: journal.ready() }
    return asked.ready
  }

  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))

  app.get('/readyz', async (_request, reply) => {
    const saves = await journalReady()
    const { kind, ready } = media.state()
    const carried = kind === 'companion' ? 'companion' : ready ? 'ok' : 'unavailable'
    return reply
      .code(saves ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready: saves, dependencies: { journal: saves ? 'ok' : 'unavailable', media: carried } })
  })

  app.get('/metrics', async (request, reply) => {
    if (!isLoopback(request) && !hasToken(request, deps.metricsToken)) return refuse(reply, 'not-allowed')
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics())
  })
}

/** A proxy on this computer that nobody told us of makes everybody look local; its header gives it away. */
function isLoopback(request: FastifyRequest): boolean {
  const { forwarded, 'x-forwarded-for': hops } = request.headers
  if (request.ip === request.socket.remoteAddress && (forwarded ?? hops) !== undefined) return false
  return /^(?:127\.|::1$|::ffff:127\.)/.test(request.ip)
}

function hasToken(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return false
  const said = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
  return timingSafeEqual(Buffer.from(sha256(said)), Buffer.from(sha256(token)))
}
