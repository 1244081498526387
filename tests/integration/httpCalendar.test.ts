import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { type SessionId, showingOf, tokenHash, wallTime } from '@setroom/shared'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId, webCrypto } from '../support/newSet.ts'
import { type CreatedSet, createHost, type HostClient, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const names = { set: 'Redundancies 2027', facilitator: 'Robin Quist', member: 'Ana Trevisan' }
const zone = 'Europe/Berlin'

let dataFolder: string
let server: TestServer
let host: HostClient
let made: CreatedSet
let robin: MemberClient
let ana: MemberClient

beforeAll(async () => {
  dataFolder = await mkdtemp(path(tmpdir(), 'setroom-calendar-'))
  server = await startTestServer({ journal: 'sqlite', dataFolder })
  host = await createHost(await server.hostLink())
  made = await host.createSet({
    name: names.set,
    facilitator: names.facilitator,
    members: [names.member, 'Ben', 'Cleo'],
    purpose: 'Lead well while letting people go',
  })
  robin = await host.enter(made)
  ana = await join(made.links[names.member]!)
})
afterAll(async () => {
  robin.close()
  ana.close()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

/** Makes a calendar address as the browser does, and gives its token. */
async function makeFeed(who: MemberClient): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const text = await who.seal('calendar.token', token, { scope: 'set', to: who.member })
  await who.must({ type: 'feed.make', tokenHash: await tokenHash(webCrypto, token), text })
  return token
}
const fetchFeed = (token: string, method = 'GET') =>
  fetch(`${server.origin}/calendar/${token}.ics`, { method })

/** Read by a program that is not ours: every event with its instants in UTC. */
async function eventsOf(token: string) {
  const file = await (await fetchFeed(token)).text()
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      from: event.startDate.toJSDate().getTime(),
      until: event.endDate.toJSDate().getTime(),
      status: component.getFirstPropertyValue('status'),
      sequence: event.sequence,
      properties: component
        .getAllProperties()
        .map(({ name }) => name)
        .sort(),
    }
  })
}

/** Four Thursdays at six in Berlin, over the change of the clocks in autumn. */
const dates = ['2027-10-14', '2027-10-28', '2027-11-11', '2027-11-25']
const planned = dates.map((date) => ({
  session: anyId<SessionId>(),
  at: showingOf(date, '18:00', zone)!.at,
  zone,
}))

it('serves when the set meets to a calendar program without a cookie, and a reader of another house reads it', async () => {
  await robin.must({ type: 'programme.plan', sessions: planned })
  const token = await makeFeed(ana)
  const answer = await fetchFeed(token)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  expect(answer.headers.getSetCookie()).toEqual([])

  const events = await eventsOf(token)
  expect(events.map(({ uid }) => uid)).toEqual(planned.map(({ session }) => `${session}@setroom`))
  expect(events.map(({ from }) => wallTime(from, zone))).toEqual(
    dates.map((date) => ({ date, time: '18:00' })),
  )
  for (const { from, until, status } of events) {
    expect(until - from).toBe(60 * 60_000)
    expect(status).toBe('CONFIRMED')
  }
})

it('carries no content: no name, no purpose, no address of anybody, not even the set', async () => {
  const token = await makeFeed(ana)
  const file = (await (await fetchFeed(token)).text()).replaceAll('\r\n ', '')
  for (const word of ['Redundancies', 'Robin', 'Ana', 'Trevisan', 'Ben', 'letting', made.set, ana.member])
    expect(file).not.toContain(word)
  const [event] = await eventsOf(token)
  expect(event?.summary).toBe('Setroom')
  expect(event?.properties).toEqual(['dtend', 'dtstamp', 'dtstart', 'sequence', 'status', 'summary', 'uid'])
})

it('follows what is moved and called off', async () => {
  const token = await makeFeed(ana)
  const [first, second] = planned
  await robin.must({ type: 'session.plan', session: first!.session, at: first!.at + 3_600_000, zone })
  await robin.must({ type: 'session.cancel', session: second!.session })
  const events = await eventsOf(token)
  expect(events[0]).toMatchObject({ from: first!.at + 3_600_000, status: 'CONFIRMED', sequence: 1 })
  expect(events[1]).toMatchObject({ from: second!.at, status: 'CANCELLED', sequence: 1 })
  expect(events[2]).toMatchObject({ status: 'CONFIRMED', sequence: 0 })
})

it('keeps the token nowhere: its owner’s browsers open it again, the others and the disk have nothing of it', async () => {
  const token = await makeFeed(ana)
  const { own } = await ana.waitFor('the address', (view) => view.own.feed !== null)
  expect(await ana.open(own.feed!.text, { purpose: 'calendar.token', author: ana.member })).toBe(token)
  expect(robin.view().own.feed).toBeNull()
  expect(JSON.stringify(robin.view())).not.toContain(own.feed!.text.id)
  expect(server.log()).not.toContain(token)
  expect(server.log()).toContain('/calendar/:file')
})

it('ends with a new address, at a wish, with a removed member; and lets nobody in', async () => {
  const [old, token] = [await makeFeed(ana), await makeFeed(ana)]
  expect((await fetchFeed(old)).status).toBe(404)
  expect((await fetchFeed(token)).status).toBe(200)
  expect((await fetchFeed(token, 'HEAD')).status).toBe(200)
  expect((await fetchFeed(token, 'POST')).status).toBe(404)
  const entering = await fetch(`${server.origin}/api/links/open`, {
    method: 'POST',
    headers: { origin: server.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  expect(entering.status).toBe(404)
  await ana.must({ type: 'feed.end' })
  expect((await fetchFeed(token)).status).toBe(404)

  const ben = await join(made.links.Ben!)
  const bens = await makeFeed(ben)
  // Nobody takes another's address, or makes one out of a link.
  const text = await ana.seal('calendar.token', 'x', { scope: 'set', to: ana.member })
  const taken = await ana.command({ type: 'feed.make', tokenHash: await tokenHash(webCrypto, bens), text })
  expect(taken).toEqual({ ok: false, reason: 'invalid', detail: 'taken' })
  expect((await fetchFeed(bens)).status).toBe(200)
  const link = made.asked.command.members.find(({ name }) => name === names.member)!.link
  expect(await ana.command({ type: 'feed.make', tokenHash: link.tokenHash, text })).toMatchObject({
    ok: false,
  })
  ben.close()
})

it('gives every wrong address the same answer', async () => {
  const cookieless = [
    randomBytes(32).toString('base64url'),
    'x',
    '..%2f..%2fapi%2fme',
    new URL(made.links.Cleo!).hash.slice(1).split('.')[0]!,
  ]
  for (const token of cookieless) {
    const answer = await fetchFeed(token)
    expect([answer.status, await answer.text()]).toEqual([404, '{"error":"not-found"}'])
  }
})

it('is there again after a restart', async () => {
  const token = await makeFeed(ana)
  const before = await eventsOf(token)
  const { port } = server
  await server.stop()
  server = await startTestServer({ journal: 'sqlite', dataFolder, port })
  expect(await eventsOf(token)).toEqual(before)
})
