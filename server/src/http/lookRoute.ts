import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sha256 } from './browserCookie.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { type KnownBrowser, knownBrowser } from './knownBrowser.ts'
import { placeBehind, whyNot } from './openLink.ts'
import { refusalMs, tokenSchema } from './refusal.ts'

const body = z.strictObject({ token: tokenSchema })

/** What a personal link is of, before it is used: the set, whose place it is, and who facilitates. */
type Place = { readonly setName: string; readonly name: string; readonly facilitator: string }

/**
 * POST /api/links/look {token}: whose place in which set a personal link opens, so that whoever was sent it knows what
 * it is before they use it. Nothing is taken, noted or remembered by that. A link that opens no place now gets the
 * answer of one that does not open, as POST /api/links/open gives it.
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
      const tokenHash = sha256(request.body.token)
      const place = await placeOf(tokenHash, await knownBrowser(request, deps), deps)
      if (place !== null) return place
      await wrong(request)
      const why = await whyNot(tokenHash, deps)
      await patience
      return refuse(reply, why)
    },
  })
}

async function placeOf(tokenHash: string, known: KnownBrowser | null, deps: HttpDeps): Promise<Place | null> {
  const link = await deps.journal.directory.findLink(tokenHash)
  if (link?.kind !== 'member' && link?.kind !== 'guest') return null
  const place = await placeBehind(link, known, deps)
  if (place === null) return null
  const { state, person } = place
  return {
    setName: state.name,
    name: person.name,
    facilitator: state.members[state.facilitator]?.name ?? '',
  }
}
