import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { deletionKey } from '../deletions/Deletion.ts'
import { sha256 } from './browserCookie.ts'
import { deviceLabel } from './deviceLabel.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { browserHashFor, knownBrowser } from './knownBrowser.ts'
import { openLink, wasLeft } from './openLink.ts'
import { refusalMs, tokenSchema } from './refusal.ts'

const body = z.strictObject({
  token: tokenSchema,
  label: z.string().trim().min(1).max(120).optional(),
  move: z.boolean().optional(),
})

/**
 * POST /api/links/open {token, label?, move?}: what the link is decides what it gives. Every link that does not open
 * gets the same answer, 404 {error: 'link'}; only of one whose set was deleted, or whose owner left by themselves, that is
 * said, 410 {error: 'deleted'} or {error: 'left'}.
 */
export function linkRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { limits } = deps
  const wrong = app.createRateLimit({ max: limits.wrongLinks, timeWindow: 60_000 })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/links/open',
    config: { rateLimit: { max: limits.links, timeWindow: 60_000 } },
    schema: { body },
    async handler(request, reply) {
      const noise = await wrong(request, { increment: false })
      if (!noise.isAllowed && noise.remaining === 0) return refuse(reply, 'slow-down')
      const patience = sleep(refusalMs)
      const known = await knownBrowser(request, deps)
      const opened = await openLink(
        {
          tokenHash: sha256(request.body.token),
          label: request.body.label ?? deviceLabel(request.headers['user-agent']),
          move: request.body.move ?? false,
          known,
          browserHash: () => browserHashFor(known, reply, deps),
        },
        deps,
      )
      if (opened !== null) return opened
      await wrong(request)
      const gone = await deps.journal.directory.deletedAmong([deletionKey.link(sha256(request.body.token))])
      const left = await wasLeft(sha256(request.body.token), deps)
      await patience
      // A token that was made for this browser meanwhile stands for nothing.
      reply.removeHeader('set-cookie')
      return refuse(reply, gone.size > 0 ? 'deleted' : left ? 'left' : 'link')
    },
  })
}
