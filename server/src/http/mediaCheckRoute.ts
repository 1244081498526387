import type { ConnectionId, MemberId } from '@setroom/shared'
import type { FastifyInstance } from 'fastify'
import type { MediaDoors, MediaIdentity } from '../media/Media.ts'
import { refuse } from './errors.ts'
import type { HttpDeps } from './HttpDeps.ts'
import { knownBrowser } from './knownBrowser.ts'
import { randomName } from './openLink.ts'

/** What *Try my connection* gets: a room of its own to send to, or word that there is no media server. */
type MediaCheck =
  | {
      media: 'livekit'
      path: string
      token: string
      room: string
      identity: string
      /** What IT is told where nothing gets through; unknown of a media server that somebody else runs. */
      doors?: MediaDoors
    }
  | { media: 'companion' }

/** How long a trial room lasts, ms: a check takes seconds, permissions and slow networks included. */
const roomMs = 60_000
const everything = { publishAudio: true, publishVideo: true, publishScreen: false }

/** GET /api/media/check, for browsers that have a place or a right here. */
export function mediaCheckRoute(app: FastifyInstance, deps: HttpDeps): void {
  const { media } = deps.started
  const open = new Map<string, () => void>()
  const end = (room: string) => {
    open.get(room)?.()
    open.delete(room)
    return media.closeRoom(room)
  }
  app.addHook('onClose', async () => {
    await Promise.all([...open.keys()].map(end))
  })
  const config = { rateLimit: { max: deps.limits.mediaChecks, timeWindow: 60_000 } }
  app.get('/media/check', { config }, async (request, reply) => {
    if ((await knownBrowser(request, deps)) === null) return refuse(reply, 'not-allowed')
    const room = `check-${randomName()}`
    const identity: MediaIdentity = `${randomName<MemberId>()}:${randomName<ConnectionId>()}`
    const ticket = await media.token(room, identity, '', everything)
    if (ticket === undefined) return { media: 'companion' } satisfies MediaCheck
    open.set(
      room,
      deps.clock.after(roomMs, () => void end(room)),
    )
    const { doors } = media.state()
    return {
      media: 'livekit',
      path: ticket.url,
      token: ticket.token,
      room,
      identity,
      ...(doors === undefined ? {} : { doors }),
    } satisfies MediaCheck
  })
}
