import { setTimeout as sleep } from 'node:timers/promises'
import type { MemberId, SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sha256 } from './browserCookie.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { refusalMs, tokenSchema } from './refusal.ts'

const body = z.strictObject({ token: tokenSchema })

/** What a personal link is of, before it is used: the set, whose place it is, and who facilitates. */
type Place = { readonly setName: string; readonly name: string; readonly facilitator: string }

/**
 * POST /api/links/look {token}: whose place in which set a personal link opens, so that whoever was sent it knows what
 * it is before they use it. Nothing is taken, noted or remembered by that. Every link that opens no place now gets the
 * answer of one that does not open.
 */
export function lookRoute(app: FastifyInstance, deps: HttpDeps): void {
  const { limits } = deps
  const wrong = app.createRateLimit({ max: limits.wrongLinks, timeWindow: 60_000 })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/links/look',
    config: { rateLimit: { max: limits.links, timeWindow: 60_000 } },
    schema: { body },
    async handler(request, reply) {
      const noise = await wrong(request, { increment: false })
      if (!noise.isAllowed && noise.remaining === 0) return refuse(reply, 'slow-down')
      const patience = sleep(refusalMs)
      const place = await placeOf(sha256(request.body.token), deps)
      if (place !== null) return place
      await wrong(request)
      await patience
      return refuse(reply, 'link')
    },
  })
}

async function placeOf(tokenHash: string, { journal, rooms }: HttpDeps): Promise<Place | null> {
  const link = await journal.directory.findLink(tokenHash)
  if (link === null || link.revokedAt !== null || (link.once && link.usedAt !== null)) return null
  if (link.kind !== 'member' && link.kind !== 'guest') return null
  const { set } = await rooms.world(link.setId as SetId)
  const person = set?.members[link.memberId as MemberId]
  if (!set || set.deletedAt !== undefined || !person || person.status === 'removed') return null
  return { setName: set.name, name: person.name, facilitator: set.members[set.facilitator]?.name ?? '' }
}
