import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import {
  type CarriedId,
  type CarriedView,
  EXPORT_NOTICE_MS,
  type LearningId,
  type MemberId,
  type ThemeId,
} from '@setroom/shared'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { bytesOnDisk } from '../contracts/sqliteBytes.ts'
import { type MailServer, startMailServer } from '../support/mailServer.ts'
import { connectMember, type MemberClient } from '../support/memberClient.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { runProgram } from '../support/serverProcess.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let folder: string
let server: TestServer
let port = 0
let mail: MailServer
/** How far the server's clock is ahead, ms. */
let ahead = 0
const open: MemberClient[] = []

beforeEach(async () => {
  folder = await mkdtemp(pathOf(tmpdir(), 'setroom-supervision-'))
  ahead = 0
  port = 0
  mail = await startMailServer()
  await serve()
})
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
  await server.stop()
  await mail.stop()
  await rm(folder, { recursive: true, force: true })
})

async function serve() {
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  const env = { SMTP_URL: mail.url, MAIL_FROM: 'Setroom <sets@set.example>' }
  server = await startTestServer({ journal: 'sqlite', dataFolder: folder, clock, port, env })
  port = server.port
}

/** A command on this data; gives its exit code. */
function admin(...args: string[]) {
  return runProgram('server/src/admin/main.ts', args, { SETROOM_DATA: folder }).ended
}

async function restart() {
  await server.stop()
  await serve()
}

const keep = <C extends MemberClient>(client: C): C => {
  open.push(client)
  return client
}

/** Robin facilitates three sets, and is a member of Lea's supervision set; all in Robin's one browser. */
async function scene() {
  const host = await createHost(await server.hostLink())
  const plan = (name: string, ...members: (string | typeof ana)[]) => ({
    name,
    facilitator: 'Robin',
    members,
  })
  const ana = { name: 'Ana', email: 'ana@set.example', language: 'de' as const, zone: 'Europe/Berlin' }
  const ben = { ...ana, name: 'Ben', email: 'ben@set.example' }
  const north = await host.createSet(plan('Quarrelsome north', ana, ben, 'Cleo'))
  const others = [
    await host.createSet(plan('South', 'Dan', 'Eve', 'Flo')),
    await host.createSet(plan('West', 'Gus', 'Hal', 'Ida')),
  ]
  const leads = await createHost(await host.claimLink())
  const over = await leads.createSet({
    name: 'Leading together',
    facilitator: 'Lea',
    members: ['Robin', 'Uma', 'Vic'],
    template: 'supervision60',
    settings: { supervision: true },
  })
  const robins = [north, ...others]
  return {
    north,
    over,
    leads,
    lea: keep(await leads.enter(over)),
    robinOver: keep(await join(over.links.Robin!, host.browser)),
    robin: await Promise.all(robins.map(async (made) => keep(await host.enter(made)))),
    ana: keep(await join(north.links.Ana!)),
    ben: keep(await join(north.links.Ben!)),
    authors: await Promise.all(
      [others[0]!.links.Dan!, others[1]!.links.Gus!].map(async (link) => keep(await join(link))),
    ),
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

async function write(author: MemberClient, words: string, touches: readonly MemberId[] = []) {
  const learning = anyId<LearningId>()
  const text = await author.seal('learning', words, { scope: 'set' })
  await author.must({ type: 'learning.write', learning, text, touches: [...touches] })
  return learning
}

const said = (person: MemberClient, learning: LearningId, release: boolean) =>
  person.command({
    type: 'learning.answer',
    learning,
    seen: person.common().learnings[learning]!.text.id,
    release,
  })

const knows = (person: MemberClient, learning: LearningId) =>
  person.waitFor('the learning', ({ common }) => common?.learnings[learning] !== undefined)

/** What the facilitator's browser does: opens it with the one key, seals it with the other. */
async function carry(robin: MemberClient, over: MemberClient, learning: LearningId) {
  const { text, author } = robin.common().learnings[learning]!
  const words = await robin.open(text, { purpose: 'learning', author })
  const as = anyId<CarriedId>()
  const where = await robin.seal('learning.where', over.common().set.name, { scope: 'set' })
  const answer = await robin.command({ type: 'learning.carry', learning, to: over.set, as, where })
  if (!answer.ok) return answer
  const sealed = await over.seal('carried', words, { scope: 'set' })
  return over.command({ type: 'carried.bring', carried: as, from: robin.set, learning, text: sealed })
}

const readThere = (lea: MemberClient, many: number) =>
  lea.waitFor('what was carried', ({ common }) => Object.keys(common?.carried ?? {}).length === many)
const words = (lea: MemberClient) =>
  Promise.all(
    Object.values<CarriedView>(lea.common().carried).map(({ text, by }) =>
      lea.open(text, { purpose: 'carried', author: by }),
    ),
  )

async function released({ robin, ana, ben, north }: Scene, words: string) {
  const learning = await write(ana, words, [north.ids.Ben!])
  await knows(ben, learning)
  for (const one of [ana, ben]) expect(await said(one, learning, true)).toEqual({ ok: true })
  await robin[0]!.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
  return learning
}

it('carries over what both released, word for word, and nothing of the set it comes from', async () => {
  const all = await scene()
  const { robin, robinOver, lea, ana, ben, north, over, leads } = all
  const learning = await write(ana, 'We ask before we advise: “ask”, not tell', [north.ids.Ben!])
  await robin[0]!.must({ type: 'learning.ask', learning, touches: [] })
  expect(await said(ana, learning, true)).toEqual({ ok: true })
  await knows(ben, learning)
  expect(await said(ben, learning, false)).toEqual({ ok: true })
  expect(await carry(robin[0]!, robinOver, learning)).toMatchObject({ reason: 'not-now' })
  // A no looks like nobody having said anything.
  await ana.waitFor('own answer', ({ own }) => own.learning[learning]?.answer === true)
  expect(JSON.stringify(robin[0]!.view())).not.toContain('"answer":false')
  expect(await said(ben, learning, true)).toEqual({ ok: true })
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })

  await readThere(lea, 1)
  expect(await words(lea)).toEqual(['We ask before we advise: “ask”, not tell'])
  const seen = JSON.stringify([lea.view(), robinOver.view()])
  for (const one of [north.set, 'Quarrelsome', learning, north.ids.Ana!]) expect(seen).not.toContain(one)
  // Its author sees where it went, in a name that the server cannot read there.
  const { common } = await ana.waitFor('arrived', (view) => {
    return view.common?.learnings[learning]?.carried?.arrived === true
  })
  const { where, by } = common!.learnings[learning]!.carried!
  expect(await ana.open(where, { purpose: 'learning.where', author: by })).toBe('Leading together')
  // A lead sees no set that they are not a member of.
  const cookie = leads.browser.cookieHeader() ?? ''
  const secret = new URL(over.links.Lea!).hash
  await expect(connectMember({ origin: server.origin, set: north.set, secret, cookie })).rejects.toThrow(
    'not let in',
  )
})

it('what is brought without a yes is never shown', async () => {
  const { robin, robinOver, lea, ana } = await scene()
  const learning = await write(ana, 'Not for others')
  await knows(robin[0]!, learning)
  const text = await robinOver.seal('carried', 'Not for others', { scope: 'set' })
  const shown: number[] = []
  lea.subscribe(({ common }) => shown.push(Object.keys(common?.carried ?? {}).length))
  const forged = {
    type: 'carried.bring',
    carried: anyId<CarriedId>(),
    from: robin[0]!.set,
    learning,
  } as const
  await robinOver.must({ ...forged, text })
  await expect.poll(() => bytesOnDisk(pathOf(folder, 'setroom.sqlite')).includes(text.ct)).toBe(false)
  expect(shown.filter((many) => many > 0)).toEqual([])
})

it('what is taken back is gone there, from the disk too, after a restart of the server as well', async () => {
  const all = await scene()
  const { robin, robinOver, lea, ana, ben } = all
  const learning = await released(all, 'Silence helps')
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 1)
  const { ct } = Object.values<CarriedView>(lea.common().carried)[0]!.text as { ct: string }
  const onDisk = () => bytesOnDisk(pathOf(folder, 'setroom.sqlite')).includes(ct)
  expect(onDisk()).toBe(true)
  await restart()
  await knows(ben, learning)
  await expect
    .poll(() => said(ben, learning, false).catch(() => 'away'), { timeout: 15_000 })
    .toEqual({ ok: true })
  await readThere(lea, 0)
  await expect.poll(onDisk, { timeout: 20_000 }).toBe(false)
  await ana.waitFor('taken back', ({ common }) => {
    const one = common?.learnings[learning]
    return one?.carried === undefined && one?.released === false
  })
  // Removed there, it is said here.
  expect(await said(ben, learning, true)).toEqual({ ok: true })
  await robin[0]!.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 1)
  const [there] = Object.keys(lea.common().carried) as CarriedId[]
  await lea.must({ type: 'carried.drop', carried: there! })
  await ana.waitFor('gone', ({ common }) => common?.learnings[learning]?.carried === undefined)
})

it('[SU1] [SU3] [SU5] nothing goes before every member let it go; whoever then finds it touches their issue has it back', async () => {
  const all = await scene()
  const { robin, robinOver, lea, ana, ben } = all
  const learning = await write(ana, 'Waiting is work')
  await knows(ben, learning)
  expect(await said(ana, learning, true)).toEqual({ ok: true })
  // Nobody named Ben, and only he can say that it is not his.
  expect(await carry(robin[0]!, robinOver, learning)).toMatchObject({ reason: 'not-now' })
  expect(await said(ben, learning, true)).toEqual({ ok: true })
  await robin[0]!.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 1)
  await ben.must({ type: 'learning.touchesMe', learning })
  await readThere(lea, 0)
  const { common } = await robin[0]!.waitFor(
    'back',
    ({ common }) => common?.learnings[learning]?.carried === undefined,
  )
  expect(common?.learnings[learning]).toMatchObject({ touches: [ben.member], released: false })
  expect(await carry(robin[0]!, robinOver, learning)).toMatchObject({ reason: 'not-now' })
  expect(await said(ben, learning, true)).toEqual({ ok: true })
  await robin[0]!.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 1)
})

it('[DT2] what a restored copy withdraws again is told to the set it came from, without anything else happening', async () => {
  const all = await scene()
  const { robin, robinOver, lea, ana, north, over } = all
  const learning = await released(all, 'Waiting is work')
  expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 1)
  await ana.waitFor('arrived', ({ common }) => common?.learnings[learning]?.carried?.arrived === true)
  const copy = pathOf(folder, 'copy.sqlite')
  expect(await admin('backup', copy)).toBe(0)
  const [there] = Object.keys(lea.common().carried) as CarriedId[]
  await lea.must({ type: 'carried.drop', carried: there! })
  await ana.waitFor('gone', ({ common }) => common?.learnings[learning]?.carried === undefined)
  await expect.poll(() => readFile(pathOf(folder, 'deletions.log'), 'utf8')).toContain('"text"')
  for (const client of open.splice(0)) client.close()
  await server.stop()
  expect(await admin('restore', copy)).toBe(0)
  await serve()
  const again = keep(await join(north.links.Ana!))
  await again.waitFor('gone again', ({ common }) => {
    const one = common?.learnings[learning]
    return one !== undefined && one.carried === undefined
  })
  const leads = keep(await join(over.links.Lea!))
  await readThere(leads, 0)
})

/** A learning of each of three sets in one theme, whose export is announced; everybody is told on the screen. */
async function announced(all: Scene) {
  const { robin, robinOver, lea, ana, authors } = all
  const first = await released(all, 'North learned this')
  const learnings = [first]
  for (const [i, author] of authors.entries()) {
    const learning = await write(author, `Set ${i} learned this`)
    expect(await said(author, learning, true)).toEqual({ ok: true })
    await robin[i + 1]!.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
    learnings.push(learning)
  }
  for (const [i, learning] of learnings.entries())
    expect(await carry(robin[i]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 3)
  const theme = anyId<ThemeId>()
  await lea.must({ type: 'theme.name', theme, name: await lea.seal('theme', 'Asking', { scope: 'set' }) })
  for (const carried of Object.keys(lea.common().carried) as CarriedId[])
    await lea.must({ type: 'carried.sort', carried, theme })
  expect(await robinOver.command({ type: 'theme.announce', theme })).toMatchObject({ reason: 'not-allowed' })
  await lea.must({ type: 'theme.announce', theme })
  const told = (one: MemberClient, learning: LearningId) =>
    one.waitFor('the announcement', ({ common }) => common?.learnings[learning]?.carried?.until !== undefined)
  await told(ana, first)
  await lea.waitFor('all told', ({ common }) =>
    Object.values<CarriedView>(common?.carried ?? {}).every(({ until }) => until !== undefined),
  )
  expect(await lea.command({ type: 'theme.export', theme })).toMatchObject({ reason: 'not-now' })
  return { first, theme }
}

/** The same, when it may be made. */
async function openToExport(all: Scene) {
  const told = await announced(all)
  ahead = EXPORT_NOTICE_MS + 2 * 3_600_000
  return told
}

it('[SU8] tells whoever let it go by mail that an export is announced, from when on, and nothing of what', async () => {
  const all = await scene()
  const { ana, north } = all
  const { first } = await announced(all)
  const until = ana.common().learnings[first]!.carried!.until!
  await restart()
  expect(mail.tried).toEqual([])
  ahead = 11 * 60_000
  await restart()
  const mails = await mail.until(2)
  // Both let it go; of the other sets nobody has an address, and Robin facilitates.
  expect(mails.flatMap(({ to }) => to).sort()).toEqual(['ana@set.example', 'ben@set.example'])
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Berlin' } as const
  for (const { parsed, raw } of mails) {
    expect(parsed.subject).toBe('Ein Export ist angekündigt')
    expect(parsed.text).toContain(
      `kann ab ${new Date(until).toLocaleDateString('de', day)} exportiert werden.`,
    )
    expect(parsed.text).toContain(`${server.origin}/set/${north.set}\n`)
    expect(parsed.text).toContain(`${server.origin}/stop?of=`)
    expect(parsed.html).toBe(false)
    for (const word of ['learned', 'Quarrelsome', 'Leading', 'Asking', 'Robin', 'Lea '])
      expect(`${raw}\n${parsed.text}`).not.toContain(word)
  }
  await restart()
  expect(mail.mails).toHaveLength(2)
})

it('exports a theme of three sets a week after everybody was told', async () => {
  const all = await scene()
  const { lea, ana } = all
  const { first, theme } = await openToExport(all)
  await lea.must({ type: 'theme.export', theme })
  await ana.waitFor('exported', ({ common }) => common?.learnings[first]?.carried?.exportedAt !== undefined)
  expect(await said(ana, first, false)).toMatchObject({ reason: 'not-now' })
})

it('calls an export off that what is taken back while it may be made leaves with too few sets', async () => {
  const all = await scene()
  const { lea, ana } = all
  const { first, theme } = await openToExport(all)
  expect(await said(ana, first, false)).toEqual({ ok: true })
  await ana.waitFor('back', ({ common }) => {
    const one = common?.learnings[first]
    return one?.carried === undefined && one?.released === false
  })
  await readThere(lea, 2)
  await lea.waitFor('called off', ({ common }) => common?.themes[theme]?.announcedAt === undefined)
  expect(await lea.command({ type: 'theme.export', theme })).toMatchObject({ reason: 'not-now' })
})

it('whoever leaves, and a set that is deleted, takes back what it released', async () => {
  const all = await scene()
  const { robin, robinOver, lea, ana, ben, authors } = all
  const [one, two] = [await released(all, 'First'), await released(all, 'Second')]
  for (const learning of [one, two]) expect(await carry(robin[0]!, robinOver, learning)).toEqual({ ok: true })
  await readThere(lea, 2)
  await ben.must({ type: 'set.leave', member: ben.member })
  await readThere(lea, 0)
  await ana.waitFor('taken back', ({ common }) => common?.learnings[one]?.carried === undefined)
  const [dan] = authors
  const own = await write(dan!, 'Third')
  expect(await said(dan!, own, true)).toEqual({ ok: true })
  await robin[1]!.waitFor('released', ({ common }) => common?.learnings[own]?.released === true)
  expect(await carry(robin[1]!, robinOver, own)).toEqual({ ok: true })
  await readThere(lea, 1)
  await robin[1]!.must({ type: 'set.delete' })
  await readThere(lea, 0)
})
