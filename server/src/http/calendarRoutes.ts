import { setTimeout as sleep } from 'node:timers/promises'
import rateLimit from '@fastify/rate-limit'
import type { MemberId, SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import { sha256 } from './browserCookie.ts'
import { calendarFile } from './calendarFile.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'

/** A refusal takes this long whatever its reason, ms: more than looking anything up. */
const refusalMs = 80

/**
 * GET /calendar/TOKEN.ics: when a set meets, for one person's calendar program. The address is all that is asked for,
 * since such programs send no cookies; whoever has it learns dates and lengths, and nothing that was said or by whom.
 * Every address that does not open gets the same answer, 404.
 */
export async function calendarRoutes(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  const { rooms, journal, clock } = deps
  await app.register(rateLimit, { max: deps.limits.calendars, timeWindow: 60_000 })
  app.get<{ Params: { file: string } }>('/:file', async (request, reply) => {
    reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex')
    const patience = sleep(refusalMs)
    const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1]
    const link = token === undefined ? null : await journal.directory.findLink(sha256(token))
    const open = link?.kind === 'feed' && link.revokedAt === null && link.setId !== null
    const set = open ? (await rooms.world(link.setId as SetId)).set : null
    const feed = set?.programme?.feeds[link?.memberId as MemberId]
    if (set === null || set.deletedAt !== undefined || feed === undefined) {
      await patience
      return refuse(reply, 'not-found')
    }
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="setroom.ics"')
      .send(calendarFile(set.sessions, clock.now()))
  })
}
