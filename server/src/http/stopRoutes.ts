import rateLimit from '@fastify/rate-limit'
import type { MemberId, SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import { readStopToken } from '../reminders/stopToken.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { randomName, saved } from './openLink.ts'

type Query = { of?: string; again?: string }

/**
 * POST /stop?of=TOKEN ends one person's reminders by mail of one set; `again=1` starts them again. Mail programs post
 * here by themselves at one click (RFC 8058): as a form, without cookies, from no page. The page at the same address
 * does it for people who click the link in the mail.
 */
export async function stopRoutes(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  const { rooms, signIn, limits } = deps
  await app.register(rateLimit, { max: limits.links, timeWindow: 60_000 })
  // What the form says is no more than that it is one.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, _body, done) => done(null))
  app.post<{ Querystring: Query }>('/stop', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const { of = '', again } = request.query
    const place = typeof of === 'string' ? readStopToken(await signIn.secret(), of) : undefined
    if (place === undefined) return refuse(reply, 'link')
    const [set, member] = [place.set as SetId, place.member as MemberId]
    const command = { type: 'member.mail' as const, member, on: again === '1' }
    return saved(await rooms.execute(set, 'system', randomName(), command))
      ? { ok: true }
      : refuse(reply, 'link')
  })
}
