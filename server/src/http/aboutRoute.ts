import type { FastifyInstance } from 'fastify'
import type { HttpDeps } from './HttpDeps.ts'

/** GET /api/about: what the privacy page and the contract say of this server that another one may do otherwise. */
export function aboutRoute(app: FastifyInstance, deps: Pick<HttpDeps, 'backUpDays' | 'started'>): void {
  const { backUpDays, started } = deps
  app.get('/about', async () => ({ backUpDays, media: started.media.state().kind }))
}
