import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { knownBrowser } from './knownBrowser.ts'

const body = z.strictObject({ tokenHash: z.string().regex(/^[\w-]{43}$/) })

/**
 * POST /api/claims {tokenHash} announces a claim link that a host's browser has made; the token stays there.
 * DELETE /api/host gives up this browser's right to make sets.
 */
export function hostRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { journal, limits } = deps
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/claims',
    config: { rateLimit: { max: limits.sets, timeWindow: 60_000 } },
    schema: { body },
    async handler(request, reply) {
      const known = await knownBrowser(request, deps)
      if (known?.host !== true) return refuse(reply, 'not-allowed')
      const { tokenHash } = request.body
      const put = { tokenHash, setId: null, memberId: null, kind: 'claim' as const, once: true }
      const result = await journal.append({ streams: [], index: [{ table: 'links', put }] })
      return result.ok ? { ok: true } : refuse(reply, 'invalid')
    },
  })
  app.delete('/host', async (request) => {
    const known = await knownBrowser(request, deps)
    if (known?.host === true)
      await journal.append({
        streams: [],
        index: [{ table: 'hosts', drop: { browserHash: known.hash } }],
      })
    return { ok: true }
  })
}
