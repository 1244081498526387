import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
const token = 'a-token-for-prometheus'
beforeAll(async () => {
  server = await startTestServer({ journal: 'sqlite', env: { METRICS_TOKEN: token } })
})
afterAll(() => server.stop())

const ask = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers })

it('says that it is alive, and names what it depends on', async () => {
  const alive = await ask('/healthz')
  expect([alive.status, await alive.json()]).toEqual([200, { ok: true }])
  const ready = await ask('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { ready: true, dependencies: { journal: 'ok', media: 'companion' } },
  ])
})

it('shows its numbers on this computer, or to whoever has the token', async () => {
  expect((await ask('/metrics')).status).toBe(200)
  // Through a proxy nobody told us of everybody would look local.
  const proxied = { 'x-forwarded-for': '203.0.113.9' }
  expect((await ask('/metrics', proxied)).status).toBe(403)
  expect((await ask('/metrics', { forwarded: 'for=203.0.113.9' })).status).toBe(403)
  expect((await ask('/metrics', { ...proxied, authorization: 'Bearer wrong-token-entirely' })).status).toBe(
    403,
  )
  const allowed = await ask('/metrics', { ...proxied, authorization: `Bearer ${token}` })
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('content-type')).toContain('text/plain')
})

it('counts commands, commits, sockets and requests, and names nobody', async () => {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({ name: 'Numbers', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const ana = await join(made.links.Ana!)
  await ana.must({ type: 'member.keepWayBack' })
  const text = async () => (await ask('/metrics')).text()
  await expect.poll(text).toContain('setroom_connections 1')
  const numbers = await text()
  expect(numbers).toContain('setroom_rooms 1')
  expect(numbers).toMatch(/setroom_commands_total\{outcome="ok"\} \d/)
  expect(numbers).toMatch(/setroom_append_seconds_count [1-9]/)
  expect(numbers).toContain('route="/api/links/open"')
  expect(numbers).toMatch(/setroom_process_resident_memory_bytes \d/)
  for (const kept of [made.set, made.ids.Ana!, 'Numbers', 'Ana']) expect(numbers).not.toContain(kept)
  ana.close()
  await expect.poll(text).toContain('setroom_connections 0')
})
