import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  newEpoch,
  parseFragment,
  type Rotation,
  type Sealed,
  type SessionId,
  type SetId,
  type TextId,
} from '@setroom/shared'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { bytesOnDisk } from '../contracts/sqliteBytes.ts'
import { httpBrowser } from '../support/httpBrowser.ts'
import { startMailServer } from '../support/mailServer.ts'
import { connectMember, type MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId, webCrypto } from '../support/newSet.ts'
import { type CreatedSet, createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const DAY = 86_400_000
let folder: string
let server: TestServer
/** Links lead to the same place after a restart. */
let port = 0
/** How far the server's clock is ahead, ms. */
let ahead = 0
const ends: (() => unknown)[] = []

beforeEach(async () => {
  folder = await mkdtemp(pathOf(tmpdir(), 'setroom-leaving-'))
  ahead = 0
  port = 0
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function serve(env: Record<string, string> = {}): Promise<TestServer> {
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  server = await startTestServer({ journal: 'sqlite', dataFolder: folder, clock, env, port })
  port = server.port
  return server
}
const file = () => pathOf(folder, 'setroom.sqlite')
const onDisk = (...marks: string[]) => {
  const bytes = bytesOnDisk(file())
  return marks.filter((mark) => bytes.includes(mark))
}
/** The rows go at once, copies in the gaps of pages with the rebuild, a quiet second later. */
const gone = (...marks: string[]) => expect.poll(() => onDisk(...marks), { timeout: 20_000 }).toEqual([])

type People = Record<'robin' | 'ana' | 'ben' | 'cleo', MemberClient>

async function aSet(): Promise<{ made: CreatedSet; people: People }> {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: [
      { name: 'Ana', email: 'ana-of-the-north@set.example', zone: 'Europe/Lisbon' },
      { name: 'Ben', email: 'ben@set.example' },
      'Cleo',
    ],
    agenda: agendaOf(['checkIn', 60_000], ['processReflection', 60_000], ['close', 60_000]),
  })
  const all: [string, MemberClient][] = []
  for (const name of ['Robin', 'Ana', 'Ben', 'Cleo']) {
    const one = await join(made.links[name]!)
    ends.push(() => one.close())
    all.push([name.toLowerCase(), one])
  }
  return { made, people: Object.fromEntries(all) as People }
}

async function promise(by: MemberClient, plain: string): Promise<Sealed> {
  const text = await by.seal('commitment', plain, { scope: 'set' })
  await by.must({ type: 'commitment.make', commitment: anyId(), text, shown: true })
  return text
}

/** What any browser of the set does when a key is due. */
async function nextKey(by: MemberClient): Promise<Rotation> {
  const stay = Object.values(by.common().members).filter(
    ({ status, linkRevoked }) => status !== 'removed' && !linkRevoked,
  )
  return (
    await newEpoch(
      webCrypto,
      await by.keyring(),
      stay.map(({ id }) => ({ id })),
    )
  ).rotation
}

/** A whole session in which everybody writes a line of chat. */
async function talk({ robin, ...others }: People): Promise<Sealed[]> {
  const session = anyId<SessionId>()
  const people = [robin, ...Object.values(others)]
  await robin.must({ type: 'session.open', session })
  for (const one of people) {
    await one.waitFor('the session', ({ common }) => common?.session?.status === 'lobby')
    await one.place('room')
  }
  await robin.must({ type: 'session.start' })
  const lines: Sealed[] = []
  for (const one of people) {
    const text = await one.seal('chat', `line of ${one.member}`)
    await one.must({ type: 'chat.say', text })
    lines.push(text)
  }
  await robin.must({ type: 'session.close' })
  return lines
}

it('of whoever leaves nothing is left but the name: not in the file, its log, the index or the others’ views', async () => {
  await serve()
  const { made, people } = await aSet()
  const { robin, ana, ben, cleo } = people
  const [, anaChat, benChat] = await talk(people)
  // An older session too: a second one takes the first one's place in the view.
  const [, later] = await talk(people)
  const mine = await promise(ana, 'Ask the board')
  const hers = await promise(ben, 'Call Jo')
  const token = `calendar${'t'.repeat(35)}`
  const feed = await ana.seal('calendar.token', 'secret', { scope: 'set', to: ana.member })
  await ana.must({ type: 'feed.make', tokenHash: token, text: feed })
  const words = [mine, anaChat!, later!, feed].map(({ ct }) => ct)
  await robin.waitFor(
    'what was promised',
    ({ common }) => Object.keys(common?.commitments ?? {}).length === 2,
  )
  expect(onDisk(...words, hers.ct, 'ana-of-the-north')).toHaveLength(6)
  const browser = httpBrowser(server.origin)
  await browser.post('/api/links/open', { token: parseFragment(new URL(made.links.Ana!).hash)!.token })

  expect(await robin.command({ type: 'set.leave', member: robin.member })).toMatchObject({
    reason: 'last-facilitator',
  })
  await ana.must({ type: 'set.leave', member: ana.member })
  await expect.poll(() => ana.shutOut()).toBe('left')
  await gone(...words, 'ana-of-the-north', 'Europe/Lisbon', token)
  expect(onDisk(hers.ct, benChat!.ct)).toEqual([hers.ct, benChat!.ct])

  // The others see that she left, and no word of hers.
  const { common } = await ben.waitFor('her line gone', ({ common }) =>
    Object.values(common?.chat ?? {}).some(({ author, text }) => author === ana.member && 'gone' in text),
  )
  expect(common?.members[ana.member]).toMatchObject({ name: 'Ana', status: 'removed' })
  expect(common?.members[ana.member]?.leftAt).toBeGreaterThan(0)
  expect(Object.values(common?.commitments ?? {}).map(({ owner }) => owner)).toEqual([ben.member])

  // She left with the key, so nothing is sealed with it.
  const late = await ben.seal('commitment', 'With the old key', { scope: 'set' })
  const again = { type: 'commitment.make', commitment: anyId<never>(), shown: true } as const
  expect(await ben.command({ ...again, text: late })).toMatchObject({ reason: 'old-key' })
  await cleo.must({ type: 'set.rotate', rotation: await nextKey(cleo) })
  await ben.waitFor('the next key', ({ common, own }) =>
    own.wraps.some(({ epoch }) => epoch === common?.set.epoch && epoch === 2),
  )
  const fresh = await promise(ben, 'With the next key')
  expect(fresh.epoch).toBe(2)

  // Her link opens nothing, on no device; it says that the place was given back.
  await expect(join(made.links.Ana!)).rejects.toThrow('410')
  expect((await browser.get<{ sets: unknown[] }>('/api/me')).body.sets).toEqual([])
  const { secret } = parseFragment(new URL(made.links.Ana!).hash)!
  const cookie = browser.cookieHeader() ?? ''
  await expect(connectMember({ origin: server.origin, set: made.set, secret, cookie })).rejects.toThrow()
  expect((await browser.get(`/api/sets/${made.set}/mine`)).status).toBe(403)
})

it('[WE3] [DT2] of whoever declines inside no word is left, in sessions either, nor in an older copy put back', async () => {
  await serve()
  const { made, people } = await aSet()
  const { robin, ana } = people
  const [, hers, benChat] = await talk(people)
  const [, later] = await talk(people)
  const mine = await promise(ana, 'Ask the board')
  const words = [mine, hers!, later!].map(({ ct }) => ct)
  for (const one of Object.values(people)) one.close()
  await server.stop()
  const before = await readFile(file())
  expect(words.filter((word) => before.includes(word))).toEqual(words)

  await serve()
  const again = await join(made.links.Ana!)
  await again.must({ type: 'welcome.decline', member: again.member })
  await expect.poll(() => again.shutOut()).toBe('declined')
  again.close()
  await gone(...words, 'ana-of-the-north', 'Europe/Lisbon')
  expect(onDisk(benChat!.ct)).toEqual([benChat!.ct])
  const host = await join(made.links.Robin!)
  const { own } = await host.waitFor('the no', ({ own }) => own.details?.[ana.member] !== undefined)
  expect(own.details?.[ana.member]?.declinedAt).toBeGreaterThan(0)
  host.close()
  await server.stop()

  await writeBack(before)
  await serve()
  await gone(...words, 'ana-of-the-north', 'Europe/Lisbon')
  await expect(join(made.links.Ana!)).rejects.toThrow('410')
  const back = await join(made.links.Robin!)
  ends.push(() => back.close())
  expect(back.common().members[ana.member]).toMatchObject({ status: 'removed' })
  expect(back.member).toBe(robin.member)
})

it('a removed member’s words stay and their address goes', async () => {
  await serve()
  const { people } = await aSet()
  const { robin, ana } = people
  const mine = await promise(ana, 'Ask the board')
  const stay = Object.values(robin.common().members).filter(({ id }) => id !== ana.member)
  const { rotation } = await newEpoch(webCrypto, await robin.keyring(), stay)
  await robin.must({ type: 'member.remove', member: ana.member, rotation })
  await gone('ana-of-the-north', 'Europe/Lisbon')
  expect(onDisk(mine.ct)).toEqual([mine.ct])
})

it('a deleted set is gone from every table and byte; everybody hears so, and so does whoever comes later', async () => {
  await serve()
  const { made, people } = await aSet()
  const { robin, ana, ben } = people
  await talk(people)
  await robin.must({
    type: 'session.plan',
    session: anyId<SessionId>(),
    at: Date.now() + 9 * DAY,
    zone: 'UTC',
  })
  const text = await promise(ana, 'Ask the board')
  const browser = httpBrowser(server.origin)
  await browser.post('/api/links/open', { token: parseFragment(new URL(made.links.Ben!).hash)!.token })
  expect(await ana.command({ type: 'set.delete' })).toMatchObject({ reason: 'not-allowed' })
  await robin.must({ type: 'set.delete' })
  for (const one of [robin, ana, ben]) await expect.poll(() => one.shutOut()).toBe('deleted')
  await gone(text.ct, made.set, 'Northern set', 'ana-of-the-north', ana.member)
  expect(rowsOf(made.set)).toEqual([])

  // Whoever holds a link hears that the set is gone; whoever guesses, nothing.
  const open = (token: string) => browser.post('/api/links/open', { token })
  const { token, secret } = parseFragment(new URL(made.links.Ana!).hash)!
  expect(await open(token)).toMatchObject({ status: 410, body: { error: 'deleted' } })
  expect(await open('x'.repeat(43))).toMatchObject({ status: 404, body: { error: 'link' } })
  const cookie = browser.cookieHeader() ?? ''
  const here = { origin: server.origin, secret, cookie }
  await expect(connectMember({ ...here, set: made.set })).rejects.toThrow('deleted')
  await expect(connectMember({ ...here, set: anyId<SetId>() })).rejects.toThrow('unknown')

  // Neither does it come back with a restart, nor say so for ever.
  await server.stop()
  await serve()
  expect(await httpBrowser(server.origin).post('/api/links/open', { token })).toMatchObject({ status: 410 })
  await server.stop()
  ahead = 40 * DAY
  await serve()
  expect(await httpBrowser(server.origin).post('/api/links/open', { token })).toMatchObject({ status: 404 })
  expect(await readFile(pathOf(folder, 'deletions.log'), 'utf8')).toBe('')
})

it('a set whose time is over is erased by itself, after warnings, and not while it meets again', async () => {
  const mail = await startMailServer()
  ends.push(() => mail.stop())
  const env = { SMTP_URL: mail.url, MAIL_FROM: 'Setroom <sets@set.example>' }
  await serve(env)
  const { made, people } = await aSet()
  const { robin, ana } = people
  await robin.must({ type: 'set.edit', settings: { keepMonths: 3 } })
  const { common } = await ana.waitFor('three months', ({ common }) => common?.set.settings.keepMonths === 3)
  const until = common?.set.keptUntil ?? 0
  const day = until - Date.now()
  expect(day / DAY).toBeGreaterThan(88)
  expect(day / DAY).toBeLessThan(93)
  const { ct } = await promise(ana, 'Ask the board')
  // [M10] Ana wants no reminders; of the set's end she is told all the same.
  await ana.must({ type: 'member.mail', member: ana.member, on: false })
  const restartAt = async (instant: number) => {
    await server.stop()
    ahead = instant - Date.now()
    await serve(env)
  }
  await restartAt(until - 30 * DAY + 1_000)
  await mail.until(2)
  expect(mail.mails.map(({ to }) => to[0]).sort()).toEqual([
    'ana-of-the-north@set.example',
    'ben@set.example',
  ])
  expect(mail.mails[0]!.parsed.text).toContain('It will be erased on')
  for (const { parsed } of mail.mails) expect(parsed.text).not.toContain('/stop?of=')
  for (const secret of ['Northern set', 'board', 'Robin'])
    expect(mail.mails[0]!.parsed.text).not.toContain(secret)

  // Met again: another date, and the old one passes without harm.
  const again = await join(made.links.Robin!)
  await again.must({ type: 'session.plan', session: anyId<SessionId>(), at: until + 5 * DAY, zone: 'UTC' })
  await again.waitFor('a later end', ({ common }) => (common?.set.keptUntil ?? 0) > until + 80 * DAY)
  const later = again.common().set.keptUntil ?? 0
  again.close()
  await restartAt(until + 1_000)
  expect(onDisk(ct)).toEqual([ct])
  await restartAt(later + 1_000)
  await gone(ct, made.set, 'Northern set')
  expect(rowsOf(made.set)).toEqual([])
  expect(mail.mails.filter(({ parsed }) => parsed.text?.includes('erased')).length).toBeGreaterThanOrEqual(2)
})

it('gives each person every text of theirs, in sessions that are over too, and nobody else’s', async () => {
  await serve()
  const { made, people } = await aSet()
  const [, first] = await talk(people)
  const [, second] = await talk(people)
  const mine = await promise(people.ana, 'Ask the board')
  await promise(people.ben, 'Call Jo')
  const browser = httpBrowser(server.origin)
  expect((await browser.get(`/api/sets/${made.set}/mine`)).status).toBe(403)
  await browser.post('/api/links/open', { token: parseFragment(new URL(made.links.Ana!).hash)!.token })
  const { body } = await browser.get<{ texts: { text: Sealed; where: string; session: string | null }[] }>(
    `/api/sets/${made.set}/mine`,
  )
  const ids = (texts: readonly { id: TextId }[]) => texts.map(({ id }) => id).sort()
  expect(ids(body.texts.map(({ text }) => text))).toEqual(ids([first!, second!, mine]))
  expect(body.texts.map(({ where }) => where).sort()).toEqual([
    'chatSaid.line.text',
    'chatSaid.line.text',
    'commitmentMade.commitment.text',
  ])
  for (const { text, where } of body.texts) {
    const purpose = where.startsWith('chat') ? 'chat' : 'commitment'
    expect(await people.ana.open(text, { purpose, author: people.ana.member })).not.toBe('')
  }
})

it('applies what was deleted to a database that somebody put back by hand, before anybody is served', async () => {
  await serve()
  const { made, people } = await aSet()
  const other = await aSet()
  const mine = await promise(people.ana, 'Ask the board')
  const theirs = await promise(people.ben, 'Call Jo')
  await promise(other.people.ana, 'Elsewhere')
  await server.stop()
  const before = await readFile(file())
  expect(existsSync(`${file()}-wal`)).toBe(false)

  await serve()
  const robin = await join(made.links.Robin!)
  const ana = await join(made.links.Ana!)
  const founder = await join(other.made.links.Robin!)
  await robin.must({ type: 'member.facilitate', member: ana.member })
  await robin.must({ type: 'set.leave', member: robin.member })
  await founder.must({ type: 'set.delete' })
  await gone(other.made.set)
  for (const one of [robin, ana, founder]) one.close()
  await server.stop()

  // The copy is of before all that: in it Robin still facilitates.
  await rm(file())
  await writeBack(before)
  await serve()
  expect(rowsOf(other.made.set)).toEqual([])
  await expect(join(made.links.Robin!)).rejects.toThrow('410')
  const back = await join(made.links.Ben!)
  ends.push(() => back.close())
  const { members, set } = back.common()
  expect(members[robin.member]).toMatchObject({ status: 'removed' })
  expect(members[set.facilitator]?.name).not.toBe('Robin')
  await gone(other.made.set)
  expect(onDisk(mine.ct, theirs.ct)).toHaveLength(2)
})

async function writeBack(bytes: Buffer) {
  const { writeFile } = await import('node:fs/promises')
  for (const ending of ['-wal', '-shm']) await rm(file() + ending, { force: true })
  await writeFile(file(), bytes)
}

/** Every table that still has a row of a set. */
function rowsOf(set: string): string[] {
  const db = new DatabaseSync(file(), { readOnly: true })
  try {
    const tables = db.prepare(`select name from sqlite_schema where type = 'table'`).all()
    return tables.flatMap(({ name }) => {
      const rows = db.prepare(`select * from "${name}"`).all()
      return rows.some((row) => JSON.stringify(row).includes(set)) ? [String(name)] : []
    })
  } finally {
    db.close()
  }
}
