import { readFile, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { get } from 'node:https'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPage } from '../../server/src/http/pagePaths.ts'
import { type BuiltClient, builtClient } from '../support/builtClient.ts'
import { localhostCertificate } from '../support/localhostCertificate.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
let client: BuiltClient

beforeAll(async () => {
  client = await builtClient()
  server = await startTestServer({ clientFolder: client.folder })
})
afterAll(async () => {
  await server.stop()
  await client.remove()
})

const visit = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(server.origin + path, { headers })

it('gives every page a nonce of its own, in the policy and in the page', async () => {
  const nonces = new Set<string>()
  for (let i = 0; i < 3; i++) {
    const response = await visit('/join')
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /style-src 'self' 'nonce-([\w+/=]{24})'/.exec(policy)?.[1] ?? ''
    nonces.add(nonce)
    const page = await response.text()
    expect(page).not.toContain('__CSP_NONCE__')
    expect(page.split(`nonce="${nonce}"`)).toHaveLength(3)
    expect(response.headers.get('cache-control')).toBe('no-store')
  }
  expect(nonces.size).toBe(3)
})

it('allows scripts, styles, sockets and frames of its own only', async () => {
  const policy = (await visit('/')).headers.get('content-security-policy') ?? ''
  const directives = new Map(
    policy.split(';').map((one) => {
      const [name = '', ...values] = one.trim().split(' ')
      return [name, values.join(' ')]
    }),
  )
  expect(directives.get('style-src')).toMatch(/^'self' 'nonce-[^']+'$/)
  directives.delete('style-src')
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'setroom',
  })
})

it('sends the other headers with pages, files, the API and refusals alike', async () => {
  for (const path of ['/', '/assets/main-a1b2c3.js', '/api/me', '/api/nothing', '/healthz']) {
    const { headers } = await visit(path)
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('permissions-policy')).toContain(
      'camera=(self), microphone=(self), display-capture=(self)',
    )
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    // Over plain http a promise of https would be a lie.
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull()
  }
})

it('keeps hashed files for a year, and compresses them', async () => {
  const asset = '/assets/main-a1b2c3.js'
  const plain = await visit(asset, { 'accept-encoding': 'identity' })
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(plain.headers.get('content-type')).toContain('javascript')
  expect((await plain.text()).length).toBeGreaterThan(3_900)
  await expect
    .poll(async () => (await visit(asset, { 'accept-encoding': 'br' })).headers.get('content-encoding'))
    .toBe('br')
  const small = await visit(asset, { 'accept-encoding': 'br' })
  expect(small.headers.get('content-type')).toContain('javascript')
  expect(Number(small.headers.get('content-length'))).toBeLessThan(300)
  expect(await small.text()).toContain('console.log(1)')
  expect((await visit('/mark.svg')).headers.get('cache-control')).toBe('no-cache')
})

it('answers the pages of the client, and nothing else, with 200', async () => {
  for (const path of ['/', '/join', '/set/abc', '/set/abc/session?x=1'])
    expect((await visit(path)).status, path).toBe(200)
  const unknown = await visit('/wp-login')
  expect(unknown.status).toBe(404)
  expect(unknown.headers.get('content-type')).toContain('text/html')
  for (const path of [
    '/api/nothing',
    '/assets/gone.js',
    '/index.html',
    '/main.ts',
    '/livekit/rtc',
    '/%E0%A4%A',
  ]) {
    const response = await visit(path)
    expect(response.status, path).toBeGreaterThanOrEqual(400)
    expect(Object.keys((await response.json()) as object)).toEqual(['error'])
  }
  expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(404)
})

it('knows every route of the client', async () => {
  const routes = await readFile(new URL('../../client/src/app/routes.tsx', import.meta.url), 'utf8')
  const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(1)
  const missing = paths.filter((path) => !isPage(path.replaceAll(/:\w+|\*/g, 'abc')))
  expect(missing).toEqual([])
})

it('promises https, and a cookie for it alone, where people come by https', async () => {
  const secure = await startTestServer({
    clientFolder: client.folder,
    env: { PUBLIC_URL: 'https://setroom.example.org' },
  })
  try {
    expect(secure.origin).toBe('https://setroom.example.org')
    const link = await secure.hostLink()
    expect(link).toMatch(/^https:\/\/setroom\.example\.org\/join#[\w-]{43}$/)
    const response = await fetch(`http://127.0.0.1:${secure.port}/api/links/open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: secure.origin },
      body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-setroom=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ])
  } finally {
    await secure.stop()
  }
})

it('makes TLS itself with a certificate', async () => {
  const folder = client.folder
  await writeFile(join(folder, 'cert.pem'), localhostCertificate.cert)
  await writeFile(join(folder, 'key.pem'), localhostCertificate.key)
  const secure = await startTestServer({
    clientFolder: folder,
    env: { TLS_CERT: join(folder, 'cert.pem'), TLS_KEY: join(folder, 'key.pem') },
  })
  try {
    expect(secure.origin).toBe(`https://localhost:${secure.port}`)
    const headers = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
      const asked = get(`${secure.origin}/healthz`, { ca: localhostCertificate.cert }, (response) => {
        response.resume()
        resolve(response.headers)
      })
      asked.on('error', reject)
    })
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  } finally {
    await secure.stop()
  }
})
