import { afterAll, beforeAll, expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import { startMailServer } from '../support/mailServer.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { fakeClock } from '../support/rooms/fakeClock.ts'
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

it('tells of mails that do not go out, each cause once in ten minutes, and stays ready', async () => {
  const mail = await startMailServer({ login: 'open-sesame' })
  const clock = fakeClock()
  const one = await startTestServer({ clock, env: { SMTP_URL: mail.url } })
  const text = async () => (await fetch(`${one.origin}/metrics`)).text()
  const lines = () => one.log().match(/.*"mailServer".*/g) ?? []
  try {
    const host = await createHost(await one.hostLink())
    const ana = { name: 'Ana', email: 'ana@set.example' }
    await host.createSet({ name: 'Mails', facilitator: 'Robin', members: [ana, 'Ben'] })
    expect(await text()).not.toContain('setroom_mail_works 0')

    await mail.stop()
    await httpBrowser(one.origin).post('/api/sign-in/mail', { email: ana.email })
    await expect.poll(text).toContain('setroom_mails_total{outcome="later"} 1')
    expect(await text()).toContain('setroom_mail_works 0')
    const { host: mailServer } = new URL(mail.url)
    const [line = '{}'] = lines()
    // As serious as what is logged unless somebody wants more.
    expect(JSON.parse(line)).toMatchObject({ level: 40, mailServer, outcome: 'later', code: 'ECONNREFUSED' })
    // Tried again after one minute, two, five and ten.
    for (const [i, minutes] of [1, 2, 5, 10].entries()) {
      expect(lines()).toHaveLength(1)
      await clock.advance(minutes * 60_000 + 1_000)
      await expect.poll(text).toContain(`setroom_mails_total{outcome="later"} ${i + 2}`)
    }
    expect(lines()).toHaveLength(2)
    expect((await fetch(`${one.origin}/readyz`)).status).toBe(200)

    await mail.start()
    mail.behave('unknownAddress')
    await clock.advance(31 * 60_000)
    await expect.poll(text).toContain('setroom_mails_total{outcome="refused"} 1')
    expect(JSON.parse(lines().at(-1) ?? '{}')).toMatchObject({
      outcome: 'refused',
      command: 'RCPT TO',
      responseCode: 550,
    })
    mail.behave('takes')
    await httpBrowser(one.origin).post('/api/sign-in/mail', { email: ana.email })
    await expect.poll(text).toContain('setroom_mails_total{outcome="sent"} 1')
    expect(await text()).toContain('setroom_mail_works 1')
    for (const kept of ['ana@', 'open-sesame', 'setroom%40', '/sign-in#', mail.url])
      expect(lines().join()).not.toContain(kept)
  } finally {
    await one.stop()
    await mail.stop()
  }
})
