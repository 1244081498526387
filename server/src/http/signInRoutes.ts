import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addressHash } from '../reminders/addressHash.ts'
import { placesOf, signInJob } from '../signIn/mailSignIn.ts'
import { takePlaces } from '../signIn/takePlaces.ts'
import { sha256 } from './browserCookie.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'

const mailBody = z.strictObject({
  email: z
    .string()
    .max(254)
    .regex(/^[^\s@]+@[^\s@]+$/),
})
const openBody = z.strictObject({
  token: z.string().regex(/^[\w-]{43}$/),
  label: z.string().trim().min(1).max(120).optional(),
})

/** A refusal takes this long whatever its reason, ms: more than looking anything up. */
const refusalMs = 80
/** Where the provider sends the browser back to. */
const backPath = '/api/sign-in/oidc/back'

/**
 * Signing in again without the old link: the server then knows the browser, which still has to get the key.
 * GET /api/sign-in says which ways there are. POST /api/sign-in/mail {email} has a link mailed, and answers the same
 * whoever has that address. POST /api/sign-in/open {token} uses such a link, once. GET /api/sign-in/oidc goes to the
 * provider and comes back.
 */
export function signInRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { journal, clock, limits, signIn } = deps
  const { oidc, trip } = signIn
  const rateLimit = { max: limits.signIns, timeWindow: 60_000 }

  app.get('/sign-in', async () => ({
    mail: signIn.mail,
    oidc: oidc === undefined ? null : { name: oidc.name ?? null },
  }))

  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/sign-in/mail',
    config: { rateLimit },
    schema: { body: mailBody },
    async handler(request, reply) {
      if (!signIn.mail) return refuse(reply, 'not-found')
      // Written for everybody, so that neither the answer nor its time tells who is known here.
      const put = signInJob(addressHash(request.body.email), clock.now())
      await journal.append({ streams: [], index: [{ table: 'jobs', put }] })
      deps.wake()
      return { ok: true }
    },
  })

  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/sign-in/open',
    config: { rateLimit },
    schema: { body: openBody },
    async handler(request, reply) {
      const patience = sleep(refusalMs)
      const tokenHash = sha256(request.body.token)
      const link = await journal.directory.findSignIn(tokenHash)
      const index = [{ table: 'signIns' as const, use: { tokenHash, at: clock.now() } }]
      const used = link === null ? undefined : await journal.append({ streams: [], index })
      if (link === null || used?.ok !== true) {
        await patience
        return refuse(reply, 'link')
      }
      const places = await placesOf(link.addressHash, deps)
      return { sets: await takePlaces(places, request.body.label, request, reply, deps) }
    },
  })

  if (oidc === undefined) return
  const back = () => `${signIn.origin()}${backPath}`

  app.get('/sign-in/oidc', { config: { rateLimit } }, async (request, reply) => {
    try {
      const begun = await oidc.begin(back())
      trip.set(reply, await signIn.secret(), begun.trip, clock.now())
      return reply.redirect(begun.url)
    } catch (error) {
      request.log.warn({ err: error }, 'the OpenID provider cannot be asked')
      return reply.redirect('/sign-in?why=provider')
    }
  })

  app.get('/sign-in/oidc/back', { config: { rateLimit } }, async (request, reply) => {
    const sent = trip.read(request.headers.cookie, await signIn.secret(), clock.now())
    trip.clear(reply)
    if (sent === undefined) return reply.redirect('/sign-in?why=late')
    try {
      const url = new URL(request.url, signIn.origin())
      const found = await oidc.finish(url, sent)
      if ('why' in found) return reply.redirect(`/sign-in?why=${found.why}`)
      const places = await placesOf(addressHash(found.email), deps)
      const taken = await takePlaces(places, undefined, request, reply, deps)
      return reply.redirect(taken.length === 0 ? '/sign-in?why=nobody' : '/sign-in?in=1')
    } catch (error) {
      request.log.warn({ err: error }, 'no answer of the OpenID provider that can be used')
      return reply.redirect('/sign-in?why=provider')
    }
  })
}
