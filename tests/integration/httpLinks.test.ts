import { randomBytes } from 'node:crypto'
import {
  type ConsentId,
  type DeviceId,
  formatFragment,
  invite,
  type MemberId,
  newEpoch,
  renewLink,
  type SessionId,
} from '@setroom/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type HttpBrowser, httpBrowser } from '../support/httpBrowser.ts'
import { anyId, makeSet, placeOf, webCrypto } from '../support/newSet.ts'
import { type CreatedSet, createHost, type HostClient, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
let host: HostClient
let made: CreatedSet

beforeAll(async () => {
  server = await startTestServer()
  host = await createHost(await server.hostLink())
  made = await host.createSet({ name: 'Links', facilitator: 'Robin', members: ['Ana', 'Ben', 'Cleo'] })
})
afterAll(() => server.stop())

const newBrowser = () => httpBrowser(server.origin)
const tokenOf = (link: string) => new URL(link).hash.slice(1).split('.')[0]!
const open = (browser: HttpBrowser, link: string, more: object = {}) =>
  browser.post<Record<string, unknown>>('/api/links/open', { token: tokenOf(link), ...more })
const me = async (browser: HttpBrowser) => (await browser.get<Record<string, unknown>>('/api/me')).body

it('lets exactly one of many browsers use a host link', async () => {
  const link = await server.hostLink()
  const browsers = Array.from({ length: 20 }, newBrowser)
  const answers = await Promise.all(browsers.map((browser) => open(browser, link)))
  const won = answers.filter(({ status }) => status === 200)
  expect(won.map(({ body }) => body)).toEqual([{ kind: 'host' }])
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(19)
  const hosts = await Promise.all(browsers.map(me))
  expect(hosts.filter((one) => one.host === true)).toHaveLength(1)
  // Whoever lost got no cookie either.
  expect(browsers.filter((browser) => browser.cookieHeader() !== undefined)).toHaveLength(1)
})

it('gives a cookie that scripts and other sites cannot use, and stores only its hash', async () => {
  const browser = newBrowser()
  const { headers } = await open(browser, made.links.Ana!)
  const [cookie = '', ...others] = headers.getSetCookie()
  expect(others).toEqual([])
  expect(cookie).toMatch(
    new RegExp(`^setroom-${server.port}=[\\w-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax$`),
  )
  // Asking who one is keeps the same token alive.
  const again = await browser.get('/api/me')
  expect(again.headers.getSetCookie()[0]).toBe(cookie)
})

it('takes no token that somebody else has chosen', async () => {
  const planted = randomBytes(32).toString('base64url')
  const response = await fetch(`${server.origin}/api/links/open`, {
    method: 'POST',
    headers: {
      origin: server.origin,
      'content-type': 'application/json',
      cookie: `setroom-${server.port}=${planted}`,
    },
    body: JSON.stringify({ token: tokenOf(made.links.Ben!) }),
  })
  expect(response.status).toBe(200)
  expect(response.headers.getSetCookie()[0]).not.toContain(planted)
})

it('opens a member link on several devices, and says who one is', async () => {
  const [one, other] = [newBrowser(), newBrowser()]
  const expected = { kind: 'member', set: made.set, member: made.ids.Cleo, setName: 'Links', name: 'Cleo' }
  expect((await open(one, made.links.Cleo!, { label: 'Firefox on a phone' })).body).toEqual({
    ...expected,
    first: true,
  })
  expect((await open(other, made.links.Cleo!)).body).toEqual(expected)
  expect(await me(one)).toEqual({
    host: false,
    claims: 0,
    sets: [{ set: made.set, name: 'Links', member: made.ids.Cleo, memberName: 'Cleo' }],
  })
  const facilitator = await host.enter(made)
  const mine = () =>
    Object.values(facilitator.common().devices).filter(({ member }) => member === made.ids.Cleo)
  expect(mine().map(({ label }) => label)).toContain('Firefox on a phone')
  const before = mine().length
  // The same browser again is the same device.
  expect((await open(one, made.links.Cleo!)).body).toEqual(expected)
  expect(mine()).toHaveLength(before)
  facilitator.close()
})

it('asks before one browser becomes another member of the same set', async () => {
  const browser = newBrowser()
  await open(browser, made.links.Ana!)
  const asked = await open(browser, made.links.Ben!)
  expect(asked.body).toEqual({ kind: 'other', setName: 'Links', name: 'Ana' })
  expect(await me(browser)).toMatchObject({ sets: [{ memberName: 'Ana' }] })
  expect((await open(browser, made.links.Ben!, { move: true })).body).toMatchObject({ name: 'Ben' })
  expect(await me(browser)).toMatchObject({ sets: [{ memberName: 'Ben' }] })
})

it('refuses unknown, used, revoked and malformed links with the same answer', async () => {
  const used = await server.hostLink()
  await open(newBrowser(), used)
  const other = await host.createSet({ name: 'Other', facilitator: 'Robin', members: ['Ana', 'Ben', 'Cleo'] })
  const facilitator = await host.enter(other)
  const stay = [other.ids.Ben!, other.ids.Cleo!].map((id) => ({ id }))
  const { rotation } = await newEpoch(webCrypto, await facilitator.keyring(), stay)
  await facilitator.must({ type: 'member.revoke', member: other.ids.Ana!, rotation })
  facilitator.close()
  const unknown = `${server.origin}/join#${randomBytes(32).toString('base64url')}`

  const tell = async (link: string) => {
    const start = performance.now()
    const { status, body, headers } = await open(newBrowser(), link)
    const fields = [...headers].filter(([name]) => !/^(date|content-security-policy|x-ratelimit)/.test(name))
    return { said: { status, body, fields }, ms: performance.now() - start }
  }
  const answers = []
  for (const link of [unknown, used, other.links.Ana!]) answers.push(await tell(link))
  expect(answers[0]!.said).toMatchObject({ status: 404, body: { error: 'link' } })
  expect(answers[1]!.said).toEqual(answers[0]!.said)
  expect(answers[2]!.said).toEqual(answers[0]!.said)
  for (const { ms } of answers) expect(ms).toBeGreaterThan(75)
})

it('lets one browser use a guest link, for one session', async () => {
  const set = await host.createSet({ name: 'Guests', facilitator: 'Robin', members: ['Ana'] })
  const facilitator = await host.enter(set)
  const session = anyId<SessionId>()
  await facilitator.must({ type: 'session.plan', session })
  const id = anyId<MemberId>()
  const { invitation } = await invite(webCrypto, await facilitator.keyring(), { id, guestOf: session })
  const guest = { ...(await placeOf(id, invitation)), name: 'Gus', language: 'en' as const }
  const consent = anyId<ConsentId>()
  const text = await facilitator.seal('consent', '{"name":"Gus"}', { scope: 'set' })
  await facilitator.must({ type: 'consent.ask', consent, kind: 'guest', session, text })
  await facilitator.must({ type: 'guest.invite', guest, session, consent })
  facilitator.close()
  const link = `${server.origin}/join#${formatFragment(invitation.link)}`
  const browsers = Array.from({ length: 6 }, newBrowser)
  const answers = await Promise.all(browsers.map((browser) => open(browser, link)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404, 404])
  const won = answers.findIndex(({ status }) => status === 200)
  const expected = { kind: 'guest', set: set.set, member: id, session, setName: 'Guests', name: 'Gus' }
  expect(answers[won]!.body).toEqual(expected)
  // The browser that used it comes back by it.
  expect((await open(browsers[won]!, link)).body).toEqual(expected)
})

it('opens a renewed link, and the one before no longer', async () => {
  const other = await host.createSet({
    name: 'Renewed',
    facilitator: 'Robin',
    members: ['Ana', 'Ben', 'Cleo'],
  })
  const [old, fresh] = [newBrowser(), newBrowser()]
  const ana = await join(other.links.Ana!, old)
  const facilitator = await host.enter(other)
  const stay = [other.ids.Ben!, other.ids.Cleo!].map((id) => ({ id }))
  const member = { id: other.ids.Ana! }
  const made = await renewLink(webCrypto, await facilitator.keyring(), member, stay)
  const { key, wraps, link } = await placeOf(member.id, made.invitation)
  await facilitator.must({
    type: 'member.renew',
    member: member.id,
    link,
    key,
    wraps,
    rotation: made.rotation,
  })
  await expect.poll(() => ana.shutOut()).toBe('revoked')
  ana.close()
  expect((await open(old, other.links.Ana!)).status).toBe(404)
  expect(await me(old)).toMatchObject({ sets: [] })
  const again = await join(`${server.origin}/join#${formatFragment(made.invitation.link)}`, fresh)
  expect(again.member).toBe(member.id)
  expect((await again.keyring()).epochs.size).toBe(2)
  again.close()
  facilitator.close()
})

it('lets no browser whose device was undone come back by the same link', async () => {
  const other = await host.createSet({
    name: 'Undone',
    facilitator: 'Robin',
    members: ['Ana', 'Ben', 'Cleo'],
  })
  const [mine, strange] = [newBrowser(), newBrowser()]
  const ana = await join(other.links.Ana!, mine)
  const known = Object.keys(ana.common().devices)
  const stranger = await join(other.links.Ana!, strange)
  const another = () => Object.keys(ana.common().devices).find((id) => !known.includes(id))
  await expect.poll(another).toBeDefined()
  const device = another() as DeviceId
  await ana.must({ type: 'device.remove', device })
  await expect.poll(() => stranger.shutOut()).toBe('device')
  stranger.close()
  expect((await open(strange, other.links.Ana!)).body).toEqual({ error: 'link' })
  expect(await me(strange)).toMatchObject({ sets: [] })
  // Somebody else's link is somebody else's affair, and another browser of Ana's is as good as ever.
  expect((await open(strange, other.links.Ben!)).body).toMatchObject({ name: 'Ben' })
  expect((await open(newBrowser(), other.links.Ana!)).body).toMatchObject({ name: 'Ana' })
  expect(await me(mine)).toMatchObject({ sets: [{ memberName: 'Ana' }] })
  ana.close()
})

it('gives one set for a claim link, to one browser', async () => {
  const link = await host.claimLink()
  const browsers = Array.from({ length: 8 }, newBrowser)
  const opened = await Promise.all(browsers.map((browser) => open(browser, link)))
  expect(opened.filter(({ status }) => status === 200)).toHaveLength(1)
  const winner = browsers[opened.findIndex(({ status }) => status === 200)]!
  expect(await me(winner)).toMatchObject({ host: false, claims: 1, sets: [] })
  // Opened again by the browser that has the right: nothing is lost.
  expect((await open(winner, link)).body).toEqual({ kind: 'claim' })

  const plan = { name: 'Claimed', facilitator: 'Noor', members: ['Ana', 'Ben', 'Cleo'] }
  const [first, second] = [await makeSet(plan), await makeSet(plan)]
  const tries = await Promise.all([
    winner.post('/api/sets', first.asked),
    winner.post('/api/sets', second.asked),
  ])
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 403])
  const mine = tries[0]!.status === 200 ? first : second
  // The same command again, as after a lost answer.
  expect(await winner.post('/api/sets', mine.asked)).toMatchObject({
    status: 200,
    body: { ok: true, set: mine.set, member: mine.ids.Noor },
  })
  expect(await me(winner)).toMatchObject({ claims: 0, sets: [{ set: mine.set, memberName: 'Noor' }] })
  expect((await open(newBrowser(), link)).status).toBe(404)
})

it('lets nobody but hosts announce claim links or make sets', async () => {
  const member = newBrowser()
  await open(member, made.links.Ana!)
  const { asked } = await makeSet({ name: 'No', facilitator: 'Ana', members: ['Ben', 'Cleo'] })
  for (const browser of [member, newBrowser()]) {
    expect((await browser.post('/api/sets', asked)).status).toBe(403)
    expect((await browser.post('/api/claims', { tokenHash: 'a'.repeat(43) })).status).toBe(403)
  }
  const leaving = await createHost(await server.hostLink())
  await leaving.browser.delete('/api/host')
  expect(await me(leaving.browser)).toMatchObject({ host: false })
  expect((await leaving.browser.post('/api/sets', asked)).status).toBe(403)
})

it('forgets a browser that signs out, and its connections', async () => {
  const browser = newBrowser()
  const client = await join(made.links.Ben!, browser)
  expect((await browser.post('/api/sign-out', { set: made.set })).status).toBe(200)
  await expect.poll(() => client.shutOut() ?? client.socket.connected).not.toBe(true)
  client.close()
  expect(await me(browser)).toMatchObject({ sets: [] })
})
