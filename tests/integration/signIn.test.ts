import { afterEach, beforeEach, expect, it } from 'vitest'
import { type HttpBrowser, httpBrowser } from '../support/httpBrowser.ts'
import { type MailServer, startMailServer } from '../support/mailServer.ts'
import { type CreatedSet, createHost, type HostClient, join } from '../support/protocolClient.ts'
import { type FakeClock, fakeClock } from '../support/rooms/fakeClock.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let mail: MailServer
let clock: FakeClock
let server: TestServer
let host: HostClient
let made: CreatedSet

beforeEach(async () => {
  mail = await startMailServer()
  clock = fakeClock()
  server = await startTestServer({ clock, env: { SMTP_URL: mail.url } })
  host = await createHost(await server.hostLink())
  made = await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: [
      { name: 'Ana', email: 'Ana@Set.example', language: 'de' },
      { name: 'Ben', email: 'ben@set.example' },
    ],
  })
})
afterEach(async () => {
  await server.stop()
  await mail.stop()
})

const ask = (email: string, browser = httpBrowser(server.origin)) =>
  browser.post<{ ok?: true; error?: string }>('/api/sign-in/mail', { email })
const open = (browser: HttpBrowser, token: string) =>
  browser.post<{ sets?: { set: string; setName: string; name: string }[]; error?: string }>(
    '/api/sign-in/open',
    { token },
  )
const tokenIn = (text: string | undefined) => /\/sign-in#([\w-]{43})\s/.exec(text ?? '')?.[1] ?? ''
const newest = async (count: number) => tokenIn((await mail.until(count)).at(-1)?.parsed.text)

it('mails a link that opens one’s places once, on a device that gets no key by it', async () => {
  const second = await host.createSet({
    name: 'Evening set',
    facilitator: 'Robin',
    members: [{ name: 'Anna', email: 'ana@set.example' }, 'Cem'],
  })
  expect((await ask('  nobody@set.example'.trim())).body).toEqual({ ok: true })
  expect((await ask('ana@set.example')).body).toEqual({ ok: true })
  const token = await newest(1)
  const [sent] = mail.mails
  expect(sent?.to).toEqual(['ana@set.example'])
  // The first of the places by the set's name says in which language.
  expect(sent?.parsed.subject).toBe('Your link to sign in')
  for (const word of ['Northern', 'Evening', 'Ana,', 'Robin']) expect(sent?.raw).not.toContain(word)

  const browser = httpBrowser(server.origin, 'Mozilla/5.0 (iPhone) Safari/605.1')
  const opened = await open(browser, token)
  expect(opened.body.sets).toEqual([
    { set: second.set, setName: 'Evening set', member: second.ids.Anna, name: 'Anna' },
    { set: made.set, setName: 'Northern set', member: made.ids.Ana, name: 'Ana' },
  ])
  const again = httpBrowser(server.origin)
  expect((await open(again, token)).body).toEqual({ error: 'link' })
  expect(again.cookieHeader()).toBeUndefined()
  const me = await browser.get<{ sets: { name: string }[] }>('/api/me')
  expect(me.body.sets.map(({ name }) => name)).toEqual(['Evening set', 'Northern set'])
  // The set hears of the device, as of any other.
  const robin = await host.enter(made)
  const devices = Object.values(robin.common().devices).filter(({ member }) => member === made.ids.Ana)
  expect(devices.map(({ label }) => label)).toEqual(['Safari, phone'])
  expect(mail.tried).toEqual(['ana@set.example'])
  expect(server.log()).not.toContain('nobody@')
  robin.close()
})

it('lets nobody in late, removed, or under an address that is no longer theirs', async () => {
  await ask('ana@set.example')
  const late = await newest(1)
  await clock.advance(31 * 60_000)
  expect((await open(httpBrowser(server.origin), late)).body).toEqual({ error: 'link' })

  await ask('ana@set.example')
  const moved = await newest(2)
  const ana = await join(made.links.Ana!)
  await ana.must({ type: 'member.edit', member: ana.member, email: 'ana@elsewhere.example' })
  const browser = httpBrowser(server.origin)
  expect((await open(browser, moved)).body.sets).toEqual([])
  expect((await browser.get<{ sets: unknown[] }>('/api/me')).body.sets).toEqual([])
  await ask('ana@set.example')
  await ask('ana@elsewhere.example')
  await newest(3)
  expect(mail.mails[2]?.to).toEqual(['ana@elsewhere.example'])
  ana.close()
})

it('fills nobody’s mailbox, and sends later what it could not send at once', async () => {
  for (let i = 0; i < 6; i++) {
    await ask('ben@set.example')
    await clock.advance(1_000)
    if (i < 3) await mail.until(i + 1)
  }
  await clock.advance(60_000)
  expect(mail.mails).toHaveLength(3)

  await mail.stop()
  expect((await ask('ana@set.example')).body).toEqual({ ok: true })
  await clock.advance(30_000)
  await mail.start()
  for (let i = 0; i < 8; i++) {
    await clock.advance(30_000)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const token = await newest(4)
  expect((await open(httpBrowser(server.origin), token)).body.sets).toHaveLength(1)
})

it('leaves a browser that is another member of the set who it is', async () => {
  const browser = httpBrowser(server.origin)
  await browser.post('/api/links/open', { token: new URL(made.links.Ben!).hash.slice(1).split('.')[0]! })
  await ask('ana@set.example')
  expect((await open(browser, await newest(1))).body.sets).toEqual([])
  const me = await browser.get<{ sets: { memberName: string }[] }>('/api/me')
  expect(me.body.sets.map(({ memberName }) => memberName)).toEqual(['Ben'])
})

it('says which ways there are, and takes no mail where there is no mail server', async () => {
  const ways = async (one: TestServer) => (await httpBrowser(one.origin).get('/api/sign-in')).body
  expect(await ways(server)).toEqual({ mail: true, oidc: null })
  const without = await startTestServer()
  expect(await ways(without)).toEqual({ mail: false, oidc: null })
  expect((await ask('ana@set.example', httpBrowser(without.origin))).status).toBe(404)
  await without.stop()
})
