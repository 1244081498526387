import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import {
  type Actor,
  type CommandId,
  type CommitmentId,
  type PhaseMove,
  parseFragment,
  type SessionId,
  type SetCommand,
} from '@setroom/shared'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { companionMedia } from '../../server/src/media/companionMedia.ts'
import { createRooms } from '../../server/src/rooms/createRooms.ts'
import { bytesOnDisk } from '../contracts/sqliteBytes.ts'
import { httpBrowser } from '../support/httpBrowser.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { memberHears } from '../support/memberHears.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let folder: string
let server: TestServer
let port = 0
/** How far the server's clock is ahead, ms. */
let ahead = 0

beforeEach(async () => {
  folder = await mkdtemp(pathOf(tmpdir(), 'setroom-deleting-'))
  ahead = 0
  port = 0
})
afterEach(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function serve() {
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  server = await startTestServer({ journal: 'sqlite', dataFolder: folder, clock, port })
  port = server.port
}
const file = () => pathOf(folder, 'setroom.sqlite')
const onDisk = (...marks: string[]) => {
  const bytes = bytesOnDisk(file())
  return marks.filter((mark) => bytes.includes(mark))
}
/** The rows go at once, copies in the gaps of pages with the rebuild, a quiet second later. */
const gone = (...marks: string[]) => expect.poll(() => onDisk(...marks), { timeout: 20_000 }).toEqual([])

async function aSet() {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({ name: 'Northern', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  return { made, ana: await join(made.links.Ana!), ben: await join(made.links.Ben!) }
}

async function promise(by: MemberClient, plain: string): Promise<{ commitment: CommitmentId; ct: string }> {
  const commitment = anyId<CommitmentId>()
  const text = await by.seal('commitment', plain, { scope: 'set' })
  await by.must({ type: 'commitment.make', commitment, text, shown: true })
  return { commitment, ct: text.ct }
}

/** A server without anybody who does its jobs, as one is that dies in the moment after a command. */
async function diesAfter(by: MemberClient, command: SetCommand) {
  const journal = await openSqliteJournal({ file: file(), now: Date.now })
  const rooms = createRooms({ journal, media: companionMedia('test'), clock: systemClock })
  const actor: Actor = by.member
  expect(await rooms.execute(by.set, actor, anyId<CommandId>(), command)).toEqual({ ok: true })
  await rooms.close()
  await journal.close()
}

it('[DT1] What somebody deletes is gone from the file and its log, with all the words it ever had', async () => {
  await serve()
  const { made, ana, ben } = await aSet()
  const seal = (purpose: Parameters<MemberClient['seal']>[0], plain: string) =>
    ana.seal(purpose, plain, { scope: 'set' })
  const { commitment, ct } = await promise(ana, 'Ask the board')
  const kept = await promise(ben, 'Call Jo')
  const texts = {
    edited: await seal('commitment', 'Ask the chair'),
    report: await seal('commitment.report', 'She said yes'),
    goal: await seal('goal', 'Ask shorter questions'),
    look: await seal('goal.look', 'Half way'),
    note: await seal('note', 'See you'),
    item: await seal('shelf.item', 'A book'),
    learning: await seal('learning', 'Silence helps'),
  }
  const ids = { goal: anyId<never>(), note: anyId<never>(), item: anyId<never>(), learning: anyId<never>() }
  await ana.must({ type: 'commitment.edit', commitment, text: texts.edited })
  await ana.must({ type: 'commitment.report', commitment, text: texts.report, closes: true })
  await ana.must({ type: 'goal.set', goal: ids.goal, text: texts.goal, shown: true })
  await ana.must({ type: 'goal.look', goal: ids.goal, text: texts.look, closes: false })
  await ana.must({ type: 'note.leave', note: ids.note, text: texts.note })
  await ana.must({ type: 'shelf.put', item: ids.item, text: texts.item })
  await ana.must({ type: 'learning.write', learning: ids.learning, text: texts.learning, touches: [] })
  const words = [ct, ...Object.values(texts).map((text) => text.ct)]
  expect(onDisk(...words, kept.ct)).toHaveLength(9)

  await ana.must({ type: 'commitment.withdraw', commitment })
  await ana.must({ type: 'goal.drop', goal: ids.goal })
  await ana.must({ type: 'note.takeBack', note: ids.note })
  await ana.must({ type: 'shelf.remove', item: ids.item })
  await ana.must({ type: 'learning.drop', learning: ids.learning })
  await gone(...words)
  expect(onDisk(kept.ct)).toEqual([kept.ct])

  // The set goes on, in memory and read anew.
  const more = await promise(ana, 'Ask somebody else')
  for (const one of [ana, ben]) one.close()
  await server.stop()
  await serve()
  expect(await memberHears(made.links.Ben!)).toEqual(['Call Jo', 'Ask somebody else'])
  expect(onDisk(more.ct, kept.ct)).toHaveLength(2)
})

it('[DT3] A former name, address, time zone or name of the set and the label of an undone device are gone', async () => {
  await serve()
  const host = await createHost(await server.hostLink())
  const former = ['Anna-Lena Formerly', 'formerly@set.example', 'Pacific/Chatham', 'Formerly Northern']
  const [name, email, zone] = former as [string, string, string]
  const made = await host.createSet({
    name: former[3]!,
    facilitator: 'Robin',
    members: [
      { name, email, zone },
      { name: 'Ben', email: 'ben@set.example', zone: 'Asia/Kathmandu' },
    ],
  })
  const [robin, ana] = [await host.enter(made), await join(made.links[name]!)]
  const label = 'Stolen Laptop of 2019'
  const device = () => Object.values(ana.common().devices).find((one) => one.label === label)
  const { token } = parseFragment(new URL(made.links[name]!).hash)!
  await httpBrowser(server.origin).post('/api/links/open', { token, label })
  await expect.poll(device).toBeDefined()
  const marks = [...former, label]
  expect(onDisk(...marks)).toEqual(marks)

  const member = ana.member
  await ana.must({ type: 'member.edit', member, name: 'Ana', email: null, zone: 'Europe/Malta' })
  await ana.must({ type: 'device.remove', device: device()!.id })
  await robin.must({ type: 'set.edit', name: 'Southern' })
  for (const one of [robin, ana]) one.close()
  // What was put in another's place a moment ago may yet be put right.
  expect(onDisk(...former)).toEqual(former)
  await server.stop()
  ahead = 11 * 60_000
  await serve()
  await gone(...marks)

  // Read anew everything is as it was said last, and what others said is there.
  await server.stop()
  await serve()
  const again = await join(made.links[name]!)
  expect(again.view().own.me).toMatchObject({ name: 'Ana', zone: 'Europe/Malta' })
  expect(again.view().own.me.email).toBeUndefined()
  expect(again.common().set.name).toBe('Southern')
  again.close()
  expect(onDisk('ben@set.example', 'Asia/Kathmandu')).toHaveLength(2)
})

it('[DT1] It is erased after a restart where the server died before it could', async () => {
  await serve()
  const { made, ana, ben } = await aSet()
  const { commitment, ct } = await promise(ana, 'Ask the board')
  for (const one of [ana, ben]) one.close()
  await server.stop()
  await diesAfter(ana, { type: 'commitment.withdraw', commitment })
  expect(onDisk(ct)).toEqual([ct])
  await serve()
  await gone(ct)
  expect(await memberHears(made.links.Ben!)).toEqual([])
})

it('[DT1] Words that gave place to others are erased a while later', async () => {
  await serve()
  const { made, ana, ben } = await aSet()
  const { commitment, ct } = await promise(ana, 'Ask the board')
  const text = await ana.seal('commitment', 'Ask the chair', { scope: 'set' })
  await ana.must({ type: 'commitment.edit', commitment, text })
  for (const one of [ana, ben]) one.close()
  await server.stop()
  expect(onDisk(ct, text.ct)).toHaveLength(2)
  ahead = 11 * 60_000
  await serve()
  await gone(ct)
  expect(onDisk(text.ct)).toEqual([text.ct])
  expect(await memberHears(made.links.Ben!)).toEqual(['Ask the chair'])
})

it('[DT1] [DT2] A bid and an agreement that are taken back go too, also from an older copy', async () => {
  await serve()
  const host = await createHost(await server.hostLink())
  const agenda = agendaOf(['bids', 180_000], ['repair', 600_000])
  const plan = { name: 'Northern', facilitator: 'Robin', members: ['Ana', 'Ben'], agenda }
  const made = await host.createSet(plan)
  const robin = await host.enter(made)
  const ana = await join(made.links.Ana!)
  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
  for (const one of [robin, ana]) {
    await one.waitFor('the session', ({ common }) => common?.session?.status === 'lobby')
    await one.place('room')
  }
  await robin.must({ type: 'session.start' })
  const reach = (one: MemberClient, phase: number) =>
    one.waitFor('the phase', ({ common }) => common?.course.current === agenda[phase]!.id)
  const must = async (by: MemberClient, move: PhaseMove) => expect(await by.move(move)).toEqual({ ok: true })
  const write = async (by: MemberClient, kind: 'bids' | 'repair', plain: string) => {
    const text = await by.seal(kind === 'bids' ? 'bid' : 'repair.agreement', plain)
    await must(
      by,
      kind === 'bids'
        ? { kind, move: { type: 'bid.make', text } }
        : { kind, move: { type: 'agreement.write', text } },
    )
    return text
  }
  for (const one of [robin, ana]) await reach(one, 0)
  const bid = await write(ana, 'bids', 'My team and I')
  const other = await write(robin, 'bids', 'A hard talk')
  await robin.must({ type: 'session.advance', from: agenda[0]!.id })
  for (const one of [robin, ana]) await reach(one, 1)
  await must(robin, { kind: 'repair', move: { type: 'repair.part', part: 'agree' } })
  const agreed = await write(ana, 'repair', 'We never meet again')
  const stays = await write(ana, 'repair', 'We say it at once')
  const [away, stay] = [
    [bid.ct, agreed.ct],
    [other.ct, stays.ct],
  ]
  for (const one of [robin, ana]) one.close()
  await server.stop()
  const copy = pathOf(folder, 'copy.sqlite')
  await copyFile(file(), copy)

  await serve()
  const [lead, back] = [await host.enter(made), await join(made.links.Ana!)]
  for (const one of [lead, back]) await one.place('room')
  await must(back, { kind: 'repair', move: { type: 'agreement.takeBack', agreement: agreed.id } })
  await lead.must({ type: 'session.back', from: agenda[1]!.id })
  await reach(back, 0)
  await must(back, { kind: 'bids', move: { type: 'bid.withdraw' } })
  await gone(...away)
  expect(onDisk(...stay)).toEqual(stay)
  for (const one of [lead, back]) one.close()
  await server.stop()

  await copyFile(copy, file())
  expect(onDisk(...away, ...stay)).toHaveLength(4)
  await serve()
  await gone(...away)
  expect(onDisk(...stay)).toEqual(stay)
})
