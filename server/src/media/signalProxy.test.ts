import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import type { ConnectionId, MemberId } from '@setroom/shared'
import Fastify, { type FastifyInstance } from 'fastify'
import { AccessToken } from 'livekit-server-sdk'
import { afterEach, describe, expect, it } from 'vitest'
import { createLiveKitMedia, type LiveKitMedia } from './liveKitMedia.ts'
import type { MediaIdentity } from './Media.ts'
import { registerSignalProxy } from './signalProxy.ts'

const keys = { apiKey: 'SRtestkey', apiSecret: 'a secret of more than thirty-two characters' }
const ana: MediaIdentity = `${'ana' as MemberId}:${'c1' as ConnectionId}`
const all = { publishAudio: true, publishVideo: true, publishScreen: true }
const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  closing.push(() => app.close())
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A media server's front as far as the proxy sees it: remembers requests, echoes bytes after an upgrade. */
async function upstream(): Promise<{ url: string; seen: { url: string; headers: object }[] }> {
  const seen: { url: string; headers: object }[] = []
  const app = Fastify()
  app.get('/*', async (request) => {
    seen.push({ url: request.url, headers: request.headers })
    return 'success'
  })
  app.server.on('upgrade', (request, socket) => {
    seen.push({ url: request.url ?? '', headers: request.headers })
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\nhello ',
    )
    socket.pipe(socket)
    socket.on('error', () => socket.destroy())
  })
  return { url: `http://127.0.0.1:${await listening(app)}`, seen }
}

function media(url: string): LiveKitMedia {
  const made = createLiveKitMedia({
    access: { url, ...keys },
    ownsEveryRoom: false,
    state: () => ({ kind: 'livekit', ready: true, source: 'test' }),
  })
  closing.push(() => made.stop())
  return made
}

async function front(liveKit: LiveKitMedia | undefined): Promise<{ port: number; logged: () => string }> {
  let logged = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk)
      done()
    },
  })
  const app = Fastify({ logger: { level: 'trace', stream } })
  registerSignalProxy(app, liveKit)
  return { port: await listening(app), logged: () => logged }
}

/** Sends an upgrade and what follows; resolves with everything received when the far end closes or falls silent. */
async function upgrade(port: number, path: string, after = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-key: abc\r\n` +
      `sec-websocket-version: 13\r\ncookie: setroom=secret\r\nauthorization: Bearer other\r\n\r\n${after}`,
  )
  let received = ''
  socket.on('data', (bytes) => {
    received += bytes.toString()
    if (after && received.endsWith(after)) socket.end()
  })
  await Promise.race([once(socket, 'close'), new Promise((resolve) => setTimeout(resolve, 1_000))])
  socket.destroy()
  return received
}

describe('registerSignalProxy', () => {
  it('passes on the join of somebody wanted, with a token of today and nothing of ours', async () => {
    const { url, seen } = await upstream()
    const liveKit = media(url)
    const { port, logged } = await front(liveKit)
    const ticket = await liveKit.token('room', ana, 'Ana', all)
    liveKit.wanted('room', new Map([[ana, { ...all, publishAudio: false }]]))
    const answer = await upgrade(
      port,
      `/livekit/rtc/v1?access_token=${ticket?.token}&join_request=abc`,
      'ping',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 101 [\s\S]*hello ping$/)
    const [request] = seen
    const query = new URL(request?.url ?? '', 'http://x').searchParams
    expect(request?.url.startsWith('/rtc/v1?')).toBe(true)
    expect(query.get('join_request')).toBe('abc')
    expect(query.getAll('access_token')).toHaveLength(1)
    const claims = JSON.parse(atob(query.get('access_token')?.split('.')[1] ?? ''))
    expect(claims).toMatchObject({
      name: 'Ana',
      sub: ana,
      video: { room: 'room', canPublishSources: ['camera', 'screen_share'], canPublishData: false },
    })
    expect(claims.exp - claims.nbf).toBeLessThanOrEqual(300)
    expect(request?.headers).not.toHaveProperty('cookie')
    expect(request?.headers).not.toHaveProperty('authorization')
    expect(
      (await fetch(`http://127.0.0.1:${port}/livekit/rtc/v1/validate?access_token=${ticket?.token}`)).status,
    ).toBe(200)
    expect(logged()).not.toContain('access_token')
    expect(logged()).not.toContain('eyJ')
  })

  it('refuses the unwanted for good, asks the unknown to try again, and believes no foreign token', async () => {
    const { url, seen } = await upstream()
    const liveKit = media(url)
    const { port } = await front(liveKit)
    const status = async (token: string) => {
      const checked = await fetch(`http://127.0.0.1:${port}/livekit/rtc/validate?access_token=${token}`)
      const joined = await upgrade(port, `/livekit/rtc?access_token=${token}`)
      expect(joined).toContain(`HTTP/1.1 ${checked.status} `)
      return checked.status
    }
    const token = (await liveKit.token('room', ana, 'Ana', all))?.token ?? ''
    liveKit.wanted('room', new Map())
    expect(await status(token)).toBe(401)
    const forged = new AccessToken(keys.apiKey, 'another secret of more than thirty-two signs', {
      identity: ana,
    })
    forged.addGrant({ room: 'room', roomJoin: true })
    expect(await status(await forged.toJwt())).toBe(401)
    const elsewhere = new AccessToken(keys.apiKey, keys.apiSecret, { identity: ana })
    elsewhere.addGrant({ room: 'a room of before the restart', roomJoin: true })
    expect(await status(await elsewhere.toJwt())).toBe(503)
    expect(await status('')).toBe(401)
    expect(seen).toEqual([])
  })

  it('opens no other door of the media server', async () => {
    const { url, seen } = await upstream()
    const liveKit = media(url)
    const { port } = await front(liveKit)
    const token = (await liveKit.token('room', ana, 'Ana', all))?.token
    for (const path of [
      '/twirp/livekit.RoomService/ListRooms',
      '/agent',
      '/rtc/../agent',
      '/settings/regions',
      '/',
    ]) {
      expect((await fetch(`http://127.0.0.1:${port}/livekit${path}?access_token=${token}`)).status).toBe(404)
      expect(await upgrade(port, `/livekit${path}?access_token=${token}`)).toContain('404')
    }
    expect(seen).toEqual([])
  })

  it('leaves other WebSockets alone', async () => {
    const { url } = await upstream()
    const app = Fastify()
    registerSignalProxy(app, media(url))
    app.server.on('upgrade', (request, socket) => {
      if (request.url === '/socket.io/') socket.end('mine')
    })
    expect(await upgrade(await listening(app), '/socket.io/')).toBe('mine')
  })

  it('says there is nothing where there is no media server', async () => {
    const { port } = await front(undefined)
    expect(await upgrade(port, '/livekit/rtc?access_token=x')).toContain('404')
    expect((await fetch(`http://127.0.0.1:${port}/livekit/rtc/validate`)).status).toBe(404)
  })

  it('believes webhooks that our media server signed, and no others', async () => {
    const { url, seen } = await upstream()
    const liveKit = media(url)
    const { port } = await front(liveKit)
    liveKit.wanted('room', new Map())
    const body = JSON.stringify({ event: 'participant_joined', id: randomUUID(), room: { name: 'room' } })
    const signed = new AccessToken(keys.apiKey, keys.apiSecret)
    signed.sha256 = createHash('sha256').update(body).digest('base64')
    const authorization = await signed.toJwt()
    const post = async (sent: string, headers: Record<string, string>) => {
      const answer = await fetch(`http://127.0.0.1:${port}/livekit/webhook`, {
        method: 'POST',
        body: sent,
        headers: { 'content-type': 'application/webhook+json', ...headers },
      })
      return answer.status
    }
    expect(await post(body, { authorization })).toBe(200)
    expect(await post(body, { authorization })).toBe(200)
    expect(await post(body.replace('room', 'other'), { authorization })).toBe(401)
    expect(await post(body, {})).toBe(401)
    expect(await post('x'.repeat(300_000), { authorization })).toBe(413)
    expect(seen.filter((each) => each.url.startsWith('/rtc'))).toEqual([])
  })
})
