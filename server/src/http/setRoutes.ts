import { askedSchema, type CommandId, type DeviceId, type SetCommand } from '@setroom/shared'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { spendClaim } from './claimRight.ts'
import { deviceLabel } from './deviceLabel.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { browserHashFor, type KnownBrowser, knownBrowser } from './knownBrowser.ts'
import { randomName, saved } from './openLink.ts'

type Create = Extract<SetCommand, { type: 'set.create' }>

/** Twelve members with their keys, an agenda of sixty phases and sealed texts stay well below. */
const bodyLimit = 256 * 1024

/**
 * POST /api/sets {id, command: set.create…}: by a host, or by a browser that opened a claim link, once. The browser
 * becomes the facilitator's first device. The same `id` again gets the same answer.
 */
export function setRoutes(app: FastifyInstance, deps: HttpDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/sets',
    bodyLimit,
    config: { rateLimit: { max: deps.limits.sets, timeWindow: 60_000 } },
    schema: { body: z.looseObject({}) },
    async handler(request, reply) {
      const asked = askedSchema.safeParse(request.body)
      if (!asked.success || asked.data.command.type !== 'set.create') return refuse(reply, 'invalid')
      const { id, command } = asked.data
      const known = await knownBrowser(request, deps)
      const label = deviceLabel(request.headers['user-agent'])
      return createSet({ id, command, known, label }, reply, deps)
    },
  })
}

type Creation = { id: CommandId; command: Create; known: KnownBrowser | null; label: string }

async function createSet({ id, command, known, label }: Creation, reply: FastifyReply, deps: HttpDeps) {
  const { rooms, clock } = deps
  const { set, facilitator } = command
  const answer = () => ({ ok: true, set, member: facilitator })
  let device = known?.places.find((p) => p.setId === set && p.memberId === facilitator)?.deviceId
  if (device === undefined) {
    if (known?.host !== true && known?.claim !== true) return refuse(reply, 'not-allowed')
    device = randomName<DeviceId>()
    const browserHash = browserHashFor(known, reply, deps)
    const place = { browserHash, setId: set, memberId: facilitator, deviceId: device }
    const index = [
      ...(known.host ? [] : spendClaim(browserHash, set, clock.now())),
      { table: 'browsers' as const, put: place },
    ]
    const created = await rooms.execute(set, 'system', id, command, { index })
    if (!created.ok && created.detail === 'link') return refuse(reply, 'not-allowed')
    if (!saved(created)) return reply.code(409).send({ error: created.ok ? 'internal' : created.reason })
  }
  // Its place and the set were committed together; the device follows, or is made up for by the retry.
  const there = (await rooms.world(set)).set?.devices[device as DeviceId]
  if (there === undefined) {
    const add = { type: 'device.add' as const, member: facilitator, device: device as DeviceId, label }
    if (!saved(await rooms.execute(set, 'system', randomName(), add))) return refuse(reply, 'internal')
  }
  return answer()
}
