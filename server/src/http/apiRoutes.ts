import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { aboutRoute } from './aboutRoute.ts'
import { declineRoute } from './declineRoute.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { hostRoutes } from './hostRoutes.ts'
import { linkRoutes } from './linkRoutes.ts'
import { mediaCheckRoute } from './mediaCheckRoute.ts'
import { meRoutes } from './meRoutes.ts'
import { mineRoute } from './mineRoute.ts'
import { setRoutes } from './setRoutes.ts'
import { signInRoutes } from './signInRoutes.ts'

/** Everything under /api: JSON only, never cached, changes only from pages of ours. */
export async function apiRoutes(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  app.setValidatorCompiler(validatorCompiler)
  // A form of another site can send plain text without asking first.
  app.removeContentTypeParser('text/plain')
  await app.register(rateLimit, { max: deps.limits.requests, timeWindow: 60_000 })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads && !deps.origins.fromPage(request.headers)) return refuse(reply, 'origin')
  })
  linkRoutes(app, deps)
  declineRoute(app, deps)
  hostRoutes(app, deps)
  setRoutes(app, deps)
  meRoutes(app, deps)
  signInRoutes(app, deps)
  mediaCheckRoute(app, deps)
  mineRoute(app, deps)
  aboutRoute(app, deps)
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'not-found'))
}
