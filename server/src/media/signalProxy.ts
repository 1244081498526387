import type { FastifyInstance } from 'fastify'
import { type LiveKitMedia, signalPath } from './liveKitMedia.ts'
import { createSignalUpgrades, upstreamUrl } from './signalUpgrade.ts'
import { webhookMaxBytes } from './webhookListener.ts'

const validateMs = 5_000

/**
 * Serves LiveKit's signalling on Setroom's own origin: WebSockets at /livekit/rtc and /livekit/rtc/v1, the check
 * that livekit-client makes after a failure at …/validate, and /livekit/webhook for a media server that runs
 * elsewhere. Nothing else of LiveKit's API can be reached. Without a media server all of it is 404. Other
 * WebSockets on the same server are not touched; routes are silent in the log because addresses hold tokens.
 */
export function registerSignalProxy(app: FastifyInstance, liveKit: LiveKitMedia | undefined): void {
  const upgrades = createSignalUpgrades(liveKit)
  app.server.on('upgrade', upgrades.handle)
  app.addHook('preClose', async () => upgrades.close())
  if (!liveKit) return

  for (const path of ['/rtc/validate', '/rtc/v1/validate']) {
    app.get(`${signalPath}${path}`, { logLevel: 'silent' }, async (request, reply) => {
      const { searchParams } = new URL(request.url, 'http://setroom')
      const admittance = await liveKit.admit(searchParams.get('access_token') ?? '')
      if (!admittance.admitted) return reply.code(admittance.status).send('')
      try {
        const target = upstreamUrl(liveKit.upstream(), path, searchParams, admittance.token)
        const answer = await fetch(target, { signal: AbortSignal.timeout(validateMs) })
        return reply
          .code(answer.status)
          .type('text/plain')
          .send(await answer.text())
      } catch {
        return reply.code(502).send('')
      }
    })
  }

  app.register(async (inner) => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: webhookMaxBytes },
      (_request, body, done) => done(null, body),
    )
    inner.post(`${signalPath}/webhook`, async (request, reply) => {
      const genuine =
        typeof request.body === 'string' &&
        (await liveKit.webhook(request.body, request.headers.authorization))
      return reply.code(genuine ? 200 : 401).send('')
    })
  })
}
