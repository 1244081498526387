import type { SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { knownBrowser } from './knownBrowser.ts'

/** Reads all of a set's events: not often. */
const perMinute = 10

/**
 * GET /api/sets/SET/mine: every text that the person behind this browser wrote in that set, or that is for them alone,
 * sealed as it is stored, with where it stands. Only their browser can open it.
 */
export function mineRoute(app: FastifyInstance, deps: HttpDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/sets/:set/mine',
    config: { rateLimit: { max: Math.min(perMinute, deps.limits.requests), timeWindow: 60_000 } },
    schema: { params: z.object({ set: z.string().regex(/^[\w-]{1,64}$/) }) },
    async handler(request, reply) {
      const { set } = request.params
      const known = await knownBrowser(request, deps)
      const place = known?.places.find(({ setId }) => setId === set)
      const state = place === undefined ? null : (await deps.rooms.world(set as SetId)).set
      if (place === undefined || state === null || state.deletedAt !== undefined)
        return refuse(reply, 'not-allowed')
      return { texts: await deps.journal.writtenBy(set, place.memberId) }
    },
  })
}
