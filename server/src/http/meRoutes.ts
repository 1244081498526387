import type { MemberId, SetId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { HttpDeps } from './HttpDeps.ts'
import { knownBrowser } from './knownBrowser.ts'
import { leavePlace } from './openLink.ts'

/** What GET /api/me says: what this browser may do here. */
type Me = {
  host: boolean
  /** Sets that may be made with claim links opened in this browser. */
  claims: 0 | 1
  sets: { set: string; name: string; member: string; memberName: string }[]
}

const signOutBody = z.strictObject({ set: z.string().regex(/^[\w-]{1,64}$/) })

/** GET /api/me, which also lets the browser be remembered for longer; POST /api/sign-out {set} forgets one place. */
export function meRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { rooms, cookie } = deps
  app.get('/me', async (request, reply): Promise<Me> => {
    const known = await knownBrowser(request, deps)
    if (known === null) return { host: false, claims: 0, sets: [] }
    cookie.renew(reply, request.headers.cookie)
    const sets = await Promise.all(
      known.places.map(async ({ setId, memberId, set }) => {
        const person = (await rooms.world(setId as SetId)).set?.members[memberId as MemberId]
        return { set: setId, name: set.name, member: memberId, memberName: person?.name ?? '' }
      }),
    )
    return { host: known.host, claims: known.claim ? 1 : 0, sets }
  })
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/sign-out',
    schema: { body: signOutBody },
    async handler(request) {
      const known = await knownBrowser(request, deps)
      const place = known?.places.find(({ setId }) => setId === request.body.set)
      if (place !== undefined) await leavePlace(place, deps)
      return { ok: true }
    },
  })
}
