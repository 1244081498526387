import type { FastifyInstance } from 'fastify'
import type { HttpDeps } from './HttpDeps.ts'

/** GET /api/about: what the privacy page says of this server that another one may do otherwise. */
export function aboutRoute(app: FastifyInstance, { backUpDays }: Pick<HttpDeps, 'backUpDays'>): void {
  app.get('/about', async () => ({ backUpDays }))
}
