import { setTimeout as sleep } from 'node:timers/promises'
import type { CommandId, MemberId, SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sha256 } from './browserCookie.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { randomName, saved, wasLeft } from './openLink.ts'
import { refusalMs, tokenSchema } from './refusal.ts'

const body = z.strictObject({ token: tokenSchema })

/**
 * POST /api/links/decline {token}: whoever holds a personal link gives its place back before anybody has taken it (SPEC
 * WE2). No cookie is needed and none is made. A place that is taken: 409 {error: 'taken'}; one that was given back
 * already: done. Every other link gets the answer of one that does not open.
 */
export function declineRoute(app: FastifyInstance, deps: HttpDeps): void {
  const { limits } = deps
  const wrong = app.createRateLimit({ max: limits.wrongLinks, timeWindow: 60_000 })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/links/decline',
    config: { rateLimit: { max: limits.links, timeWindow: 60_000 } },
    schema: { body },
    async handler(request, reply) {
      const noise = await wrong(request, { increment: false })
      if (!noise.isAllowed && noise.remaining === 0) return refuse(reply, 'slow-down')
      const patience = sleep(refusalMs)
      const outcome = await decline(sha256(request.body.token), deps)
      if (outcome === 'declined') return { ok: true }
      if (outcome === 'unknown') await wrong(request)
      await patience
      return refuse(reply, outcome === 'taken' ? 'taken' : 'link')
    },
  })
}

async function decline(tokenHash: string, deps: HttpDeps): Promise<'declined' | 'taken' | 'unknown'> {
  const link = await deps.journal.directory.findLink(tokenHash)
  if (link === null || (link.kind !== 'member' && link.kind !== 'guest')) return 'unknown'
  if (link.revokedAt !== null) return (await wasLeft(tokenHash, deps)) ? 'declined' : 'unknown'
  const member = link.memberId as MemberId
  const command = { type: 'welcome.decline' as const, member }
  const answer = await deps.rooms.execute(link.setId as SetId, 'system', randomName<CommandId>(), command)
  if (saved(answer)) return 'declined'
  // Who facilitates has a place that is taken, however few devices have opened it.
  return !answer.ok && answer.reason !== 'unknown' ? 'taken' : 'unknown'
}
