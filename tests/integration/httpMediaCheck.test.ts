import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import { createHost } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

type Check = {
  media: string
  path: string
  token: string
  room: string
  identity: string
  doors: { udpPort: number; tcpPort: number }
}

it('gives each try of the connection a private room on the real media server', async () => {
  const server = await startTestServer({ media: 'livekit' })
  try {
    const { browser } = await createHost(await server.hostLink())
    const [one, other] = [
      (await browser.get<Check>('/api/media/check')).body,
      (await browser.get<Check>('/api/media/check')).body,
    ]
    expect(one).toMatchObject({ media: 'livekit', path: '/livekit' })
    // What IT would have to open is where the media server really listens.
    await connected(one.doors.tcpPort)
    expect(one.doors.udpPort).toBeGreaterThan(1_023)
    expect(one.room).toMatch(/^check-[\w-]{22}$/)
    expect(one.room).not.toBe(other.room)
    const claims = JSON.parse(Buffer.from(one.token.split('.')[1]!, 'base64url').toString())
    expect(claims.video).toMatchObject({
      room: one.room,
      roomJoin: true,
      canPublish: true,
      canPublishData: false,
    })
    expect(claims.exp - claims.nbf).toBeLessThanOrEqual(300)
    const validate = (token: string) =>
      fetch(`${server.origin}${one.path}/rtc/validate?access_token=${encodeURIComponent(token)}`)
    expect((await validate(one.token)).status).toBe(200)
    expect((await validate(`${one.token}x`)).status).toBe(401)
    expect((await (await fetch(`${server.origin}/readyz`)).json()) as object).toMatchObject({
      dependencies: { media: 'ok' },
    })
    expect(server.log()).not.toContain(one.token.slice(0, 40))
    expect((await httpBrowser(server.origin).get('/api/media/check')).status).toBe(403)
  } finally {
    await server.stop()
  }
})

it('says so where there is no media server', async () => {
  const server = await startTestServer()
  const { browser } = await createHost(await server.hostLink())
  expect((await browser.get('/api/media/check')).body).toEqual({ media: 'companion' })
  await server.stop()
})

/** Resolves once something takes a connection at a port of this computer. */
function connected(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
}
