import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { endHost, withdrawClaim } from './claimRight.ts'
import { claimsFor } from './claimsFor.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { knownBrowser } from './knownBrowser.ts'

const body = z.strictObject({ tokenHash: z.string().regex(/^[\w-]{43}$/) })

/**
 * POST /api/claims {tokenHash} announces a claim link that a host's browser has made; the token stays there.
 * GET /api/claims: what became of those that this browser made; DELETE /api/claims {tokenHash} takes one back that
 * nobody has opened. DELETE /api/host gives up this browser's right to make sets.
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
      const noted = { tokenHash, hostHash: known.hash, madeAt: deps.clock.now() }
      const index = [
        { table: 'links' as const, put },
        { table: 'claims' as const, put: noted },
      ]
      const result = await journal.append({ streams: [], index })
      return result.ok ? { ok: true } : refuse(reply, 'invalid')
    },
  })
  app.get('/claims', async (request, reply) => {
    const known = await knownBrowser(request, deps)
    if (known?.host !== true) return refuse(reply, 'not-allowed')
    return { claims: await claimsFor(known.hash, deps) }
  })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'DELETE',
    url: '/claims',
    schema: { body },
    async handler(request, reply) {
      const known = await knownBrowser(request, deps)
      if (known?.host !== true) return refuse(reply, 'not-allowed')
      const { tokenHash } = request.body
      const made = await journal.directory.claimsOf(known.hash)
      if (!made.some((claim) => claim.tokenHash === tokenHash)) return refuse(reply, 'not-found')
      const index = withdrawClaim(tokenHash, known.hash, deps.clock.now())
      const result = await journal.append({ streams: [], index })
      deps.wake()
      return result.ok ? { ok: true } : refuse(reply, 'taken')
    },
  })
  app.delete('/host', async (request) => {
    const known = await knownBrowser(request, deps)
    if (known?.host === true) {
      await journal.append({ streams: [], index: endHost(known.hash, deps.clock.now()) })
      deps.wake()
    }
    return { ok: true }
  })
}
