import { request } from 'node:http'
import { PROTOCOL } from '@setroom/shared'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import { type CreatedSet, createHost, type HostClient } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
let host: HostClient
let made: CreatedSet

beforeAll(async () => {
  server = await startTestServer()
  host = await createHost(await server.hostLink())
  made = await host.createSet({ name: 'Guards', facilitator: 'Robin', members: ['Ana', 'Ben', 'Cleo'] })
})
afterAll(() => server.stop())

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.origin + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin: server.origin, ...headers },
  })
  return { status: response.status, body: await response.json() }
}

it('takes changes from its own pages only', async () => {
  const body = JSON.stringify({ set: made.set })
  const cookie = host.browser.cookieHeader() ?? ''
  const port = server.port
  const foreign = [
    'https://evil.example',
    'null',
    `http://evil.example:${port}`,
    `https://localhost:${port}`,
    'http://localhost:1',
    `http://localhost.evil.example:${port}`,
    `http://localhost:${port}.evil.example`,
    `http://localhost:${port}/`,
    '',
  ]
  for (const origin of foreign)
    expect(await post('/api/sign-out', body, { origin, cookie }), origin).toEqual({
      status: 403,
      body: { error: 'origin' },
    })
  // None said at all: no browser does that.
  const bare = await fetch(`${server.origin}/api/sign-out`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', cookie },
  })
  expect(bare.status).toBe(403)
  const deleted = await fetch(`${server.origin}/api/host`, {
    method: 'DELETE',
    headers: { origin: 'https://evil.example', cookie },
  })
  expect(deleted.status).toBe(403)
  expect((await host.browser.get<{ host: boolean }>('/api/me')).body.host).toBe(true)
  for (const own of [`http://127.0.0.1:${port}`, `http://[::1]:${port}`])
    expect((await post('/api/sign-out', JSON.stringify({ set: 'none' }), { origin: own })).status).toBe(200)
})

it('does not believe the Host header', async () => {
  // Another name that was made to point here: page and request agree with each other.
  const evil = `evil.example:${server.port}`
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(
      `${server.origin}/api/sign-out`,
      {
        method: 'POST',
        headers: { host: evil, origin: `http://${evil}`, 'content-type': 'application/json' },
      },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      },
    )
    asked.on('error', reject)
    asked.end('{"set":"x"}')
  })
  expect(status).toBe(403)
})

it('refuses what is not the JSON it expects, and echoes nothing of it', async () => {
  const secret = 'do-not-say-this'
  const wrong: [string, string, Record<string, string>?][] = [
    ['/api/links/open', `{"token":"${secret}"`],
    ['/api/links/open', `"${secret}"`],
    ['/api/links/open', `{"token":"${secret}"}`],
    ['/api/links/open', `{"token":"${'a'.repeat(43)}","${secret}":1}`],
    ['/api/links/open', `{"token":["${secret}"]}`],
    ['/api/links/open', `{"__proto__":{"token":"${secret}"}}`],
    ['/api/links/open', ''],
    ['/api/links/open', 'null'],
    ['/api/claims', `{"tokenHash":"${secret}"}`],
    ['/api/sets', '[]'],
    ['/api/sets', `{"id":"x","command":{"type":"session.open","session":"${secret}"}}`],
    ['/api/sign-out', `{"set":"${'x'.repeat(65)}"}`],
  ]
  for (const [path, body] of wrong)
    expect(await post(path, body), body).toEqual({ status: 400, body: { error: 'invalid' } })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect(await post('/api/links/open', `{"token":"${secret}"}`, { 'content-type': type })).toEqual({
      status: 415,
      body: { error: 'wrong-type' },
    })
})

it('refuses bodies beyond its limits', async () => {
  const big = (bytes: number) => JSON.stringify({ token: 'x'.repeat(bytes) })
  expect((await post('/api/links/open', big(65_000))).status).toBe(400)
  expect(await post('/api/links/open', big(66_000))).toEqual({ status: 413, body: { error: 'too-large' } })
  expect((await post('/api/sets', big(260_000))).status).toBe(400)
  expect((await post('/api/sets', big(263_000))).status).toBe(413)
})

it('slows down who opens many links, wrong ones much sooner', async () => {
  const slow = await startTestServer({ limits: { wrongLinks: 3, links: 8 } })
  try {
    const own = await createHost(await slow.hostLink())
    const { links } = await own.createSet({ name: 'Slow', facilitator: 'R', members: ['Ana', 'Ben'] })
    const token = (link: string) => ({ token: new URL(link).hash.slice(1).split('.')[0] })
    const browser = httpBrowser(slow.origin)
    const right = async () => (await browser.post('/api/links/open', token(links.Ana!))).status
    const wrong = () => browser.post('/api/links/open', { token: 'x'.repeat(43) })
    expect(await right()).toBe(200)
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await wrong()).status)
    expect(statuses).toEqual([404, 404, 404, 429])
    expect((await wrong()).body).toEqual({ error: 'slow-down' })
    // Eight in all, the host's own included, are over now; a right one waits as well.
    expect(await right()).toBe(429)
  } finally {
    await slow.stop()
  }
})

it('counts people behind a known proxy apart, and believes no unknown one', async () => {
  const ask = async (trust: Record<string, string>, from: string[]) => {
    const one = await startTestServer({ limits: { links: 2 }, env: trust })
    try {
      const statuses = []
      for (const address of from) {
        const response = await fetch(`${one.origin}/api/links/open`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: one.origin,
            'x-forwarded-for': address,
          },
          body: JSON.stringify({ token: 'x'.repeat(43) }),
        })
        statuses.push(response.status)
      }
      return statuses
    } finally {
      await one.stop()
    }
  }
  const people = ['10.0.0.1', '10.0.0.2', '10.0.0.3']
  expect(await ask({}, people)).toEqual([404, 404, 429])
  expect(await ask({ TRUST_PROXY: '1' }, people)).toEqual([404, 404, 404])
  expect(await ask({ TRUST_PROXY: '127.0.0.0/8' }, people)).toEqual([404, 404, 404])
  // Two hops claimed, one trusted: the one that the proxy saw counts.
  const forged = people.map((address) => `${address}, 192.0.2.7`)
  expect(await ask({ TRUST_PROXY: '1' }, forged)).toEqual([404, 404, 429])
})

it('opens sockets for its own pages only', async () => {
  const connect = (origin: string | undefined, cookie: string | undefined) =>
    new Promise<string>((resolve) => {
      const socket = io(server.origin, {
        auth: { set: made.set, protocol: PROTOCOL },
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: { ...(origin && { origin }), ...(cookie && { cookie }) },
      })
      const end = (what: string) => {
        socket.disconnect()
        resolve(what)
      }
      socket.on('whole', () => end('in'))
      socket.on('connect_error', (error) => end(error.message))
    })
  const cookie = host.browser.cookieHeader()
  expect(await connect(server.origin, cookie)).toBe('in')
  expect(await connect('https://evil.example', cookie)).not.toBe('in')
  expect(await connect(server.origin, undefined)).toBe('unknown')
  expect(await connect(server.origin, `setroom-${server.port}=${'x'.repeat(43)}`)).toBe('unknown')
})
