import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { Server } from 'socket.io'
import { freeTcpPort, freeUdpPort } from '../freePort.ts'
import type { LiveKitMedia } from '../liveKitMedia.ts'
import type { LocalLiveKit } from '../localLiveKit.ts'
import { mediaOptionsFromEnv } from '../mediaOptions.ts'
import { registerSignalProxy } from '../signalProxy.ts'
import { startMedia } from '../startMedia.ts'
import { clientScript, pageScript } from './callers.ts'

/** A small server with the real media server behind it and socket.io beside it. */
export type CallServer = {
  readonly origin: string
  readonly liveKit: LiveKitMedia
  readonly local: LocalLiveKit
  readonly io: Server
  readonly dataFolder: string
  stop(): Promise<void>
}

/** Starts everything on free loopback ports, with more of the environment when given. */
export async function startCallServer(env: NodeJS.ProcessEnv = {}): Promise<CallServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'setroom-media-'))
  const options = mediaOptionsFromEnv({
    ...process.env,
    LIVEKIT_URL: '',
    LIVEKIT_RTC_UDP_PORT: String(await freeUdpPort()),
    LIVEKIT_RTC_TCP_PORT: String(await freeTcpPort()),
    ...env,
  })
  const { liveKit, local } = await startMedia(options, { dataFolder, say: () => {} })
  if (!liveKit || !local)
    throw new Error('These tests need a media server: livekit-server on PATH, or Go to build it.')
  const app = Fastify()
  registerSignalProxy(app, liveKit)
  app.get('/call.html', (_request, reply) =>
    reply
      .type('text/html')
      .send('<script src="/livekit-client.js"></script><script src="/call.js"></script>'),
  )
  app.get('/livekit-client.js', async (_request, reply) =>
    reply.type('text/javascript').send(await readFile(clientScript)),
  )
  app.get('/call.js', (_request, reply) => reply.type('text/javascript').send(pageScript))
  const io = new Server(app.server)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  if (typeof address !== 'object' || !address) throw new Error('No address.')
  return {
    origin: `http://localhost:${address.port}`,
    liveKit,
    local,
    io,
    dataFolder,
    async stop() {
      await io.close()
      await app.close()
      await liveKit.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
