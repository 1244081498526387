import type { FastifyInstance } from 'fastify'
import type { ServerMetrics } from './serverMetrics.ts'

/**
 * One line for each answer: an id, method, the route's pattern, status and time. Never the address itself: people
 * paste links where they do not belong, and media signalling carries tokens in it.
 */
export function logRequests(app: FastifyInstance, metrics: ServerMetrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const pattern = request.is404 ? '(none)' : (request.routeOptions.url ?? '(none)')
    // Each file is a route; which one tells nobody anything.
    const route = pattern.startsWith('/assets/') ? '/assets/*' : pattern
    const { method } = request
    const status = reply.statusCode
    metrics.request(method, route, status, reply.elapsedTime / 1000)
    request.log.info({ method, route, status, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
}
