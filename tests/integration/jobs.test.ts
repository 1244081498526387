import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import type { Actor, Command, CommandId, SessionId } from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { memoryDeletionLog } from '../../server/src/deletions/deletionLog.ts'
import { createJobRunner } from '../../server/src/jobs/createJobRunner.ts'
import { runJob } from '../../server/src/jobs/runJob.ts'
import { type IndexChange, mailKinds } from '../../server/src/journal/Directory.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { createLog } from '../../server/src/log.ts'
import { smtpMailer } from '../../server/src/mail/smtpMailer.ts'
import { companionMedia } from '../../server/src/media/companionMedia.ts'
import { addressHash } from '../../server/src/reminders/addressHash.ts'
import { createRooms } from '../../server/src/rooms/createRooms.ts'
import { bytesOnDisk } from '../contracts/sqliteBytes.ts'
import { type MailServer, startMailServer } from '../support/mailServer.ts'
import { anyId } from '../support/newSet.ts'
import { createHost } from '../support/protocolClient.ts'
import { runProgram } from '../support/serverProcess.ts'
import { startTestServer } from '../support/testServer.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const HOUR = 3_600_000

async function folderAndMail(): Promise<{ dataFolder: string; mail: MailServer }> {
  const dataFolder = await mkdtemp(pathOf(tmpdir(), 'setroom-jobs-'))
  ends.push(() => rm(dataFolder, { recursive: true, force: true }))
  const mail = await startMailServer({ login: 'open-sesame' })
  ends.push(() => mail.stop())
  return { dataFolder, mail }
}

/** A set of so many with addresses, and a session that they are reminded of at `remindedAt` (epoch ms). */
async function aSet(dataFolder: string, people: number, remindedAt: number) {
  const server = await startTestServer({ journal: 'sqlite', dataFolder })
  const host = await createHost(await server.hostLink())
  const members = Array.from({ length: people }, (_, i) => ({
    name: `P${i}`,
    email: `p${i}@set.example`,
    zone: 'Europe/Berlin',
  }))
  const made = await host.createSet({ name: 'Jobs', facilitator: 'Robin', members })
  const robin = await host.enter(made)
  const session = anyId<SessionId>()
  await robin.must({ type: 'session.plan', session, at: remindedAt + HOUR, zone: 'Europe/Berlin' })
  robin.close()
  await server.stop()
  return made
}

/** A second server on the same storage, as far as jobs go: its own connection, rooms, runner and mail. */
async function node(dataFolder: string, mail: MailServer | undefined, now: () => number) {
  const journal = await openSqliteJournal({ file: pathOf(dataFolder, 'setroom.sqlite'), now })
  const clock = { ...systemClock, now }
  const rooms = createRooms({ journal, media: companionMedia('test'), clock })
  const mailer = mail === undefined ? undefined : smtpMailer({ url: mail.url, from: 'sets@set.example' })
  const deletions = memoryDeletionLog()
  const parts = {
    rooms,
    journal,
    deletions,
    mailer,
    now,
    origin: () => 'https://set.example',
    log: createLog('silent'),
  }
  const runner = createJobRunner({
    jobs: journal.jobs,
    clock,
    report: (fault) => expect(fault).toBeUndefined(),
    leave: mailer === undefined ? mailKinds : [],
    run: (job) =>
      runJob(job, { ...parts, backUpDays: 30, secret: () => journal.directory.secret('links', 'x') }),
    everyMs: 20,
  })
  ends.push(async () => {
    await runner.close()
    await rooms.close()
    await journal.close()
  })
  return { ...journal, rooms }
}

it('sends one mail to each, however many servers there are', async () => {
  const { dataFolder, mail } = await folderAndMail()
  const remindedAt = Date.now() + 60_000
  await aSet(dataFolder, 11, remindedAt)
  const later = () => Date.now() + 120_000
  await Promise.all([1, 2, 3].map(() => node(dataFolder, mail, later)))
  await mail.until(11)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(mail.mails.map(({ to }) => to[0]).sort()).toEqual(
    Array.from({ length: 11 }, (_, i) => `p${i}@set.example`).sort(),
  )
})

it('judges what is due by what another server wrote meanwhile, not by what it has in memory', async () => {
  const { dataFolder, mail } = await folderAndMail()
  const made = await aSet(dataFolder, 2, Date.now() + 60_000)
  // One server decides, the other, which has read the set before, does what is due.
  const journal = await openSqliteJournal({ file: pathOf(dataFolder, 'setroom.sqlite'), now: Date.now })
  const decides = createRooms({ journal, media: companionMedia('test'), clock: systemClock })
  ends.push(() => decides.close().then(() => journal.close()))
  // Nothing of this is due before somebody looks.
  let now = 0
  const other = await node(dataFolder, mail, () => now)
  const warm = await other.rooms.world(made.set)
  expect(warm.set?.sessions).toHaveLength(1)

  const robin = made.asked.command.facilitator
  const say = async (actor: Actor, command: Command) =>
    expect(await decides.execute(made.set, actor, anyId<CommandId>(), command)).toEqual({ ok: true })
  const session = anyId<SessionId>()
  await say(robin, { type: 'session.plan', session, at: Date.now() + HOUR + 90_000, zone: 'Europe/Berlin' })
  const email = 'p1@new.example'
  await say(made.ids.P1!, { type: 'member.edit', member: made.ids.P1!, email })
  await say(made.ids.P0!, { type: 'set.leave', member: made.ids.P0! })
  expect(bytesOnDisk(pathOf(dataFolder, 'setroom.sqlite')).includes('p0@set.example')).toBe(true)
  now = Date.now() + 100_000
  // Both sessions, to the address that she has now; nothing is left of whoever left.
  await mail.until(2)
  expect(mail.mails.map(({ to }) => to[0])).toEqual([email, email])
  await expect
    .poll(() => bytesOnDisk(pathOf(dataFolder, 'setroom.sqlite')).includes('p0@set.example'), {
      timeout: 20_000,
    })
    .toBe(false)
  expect((await other.rooms.world(made.set)).set?.members[made.ids.P0!]).toMatchObject({ status: 'removed' })
})

it('leaves mails to a server that has a mail server, and lets go of what none has sent for a week', async () => {
  const { dataFolder, mail } = await folderAndMail()
  await aSet(dataFolder, 3, Date.now() + 60_000)
  const WEEK = 7 * 24 * HOUR
  const start = Date.now()
  let now = start + 120_000
  const looks = () => new Promise((resolve) => setTimeout(resolve, 300))
  const without = await node(dataFolder, undefined, () => now)
  const waiting = async () => {
    const all = await without.jobs.lease({ lease: 'x', now, until: 0, limit: 99 })
    return all.filter(({ kind }) => kind === 'session').length
  }
  await looks()
  // The facilitator's, too, who has no address.
  expect(await waiting()).toBe(4)
  now = start + WEEK
  await looks()
  expect(await waiting()).toBe(4)
  // As late as that nobody is reminded of a session that is over; what counts is who was at it.
  now = start + 120_000
  await node(dataFolder, mail, () => now)
  await mail.until(3)
  await looks()
  expect(mail.mails).toHaveLength(3)
  expect(await waiting()).toBe(0)

  const other = await folderAndMail()
  await aSet(other.dataFolder, 3, Date.now() + 60_000)
  let later = Date.now() + WEEK
  const alone = await node(other.dataFolder, undefined, () => later)
  await looks()
  later += 3 * HOUR
  const left = () => alone.jobs.lease({ lease: 'x', now: later, until: 0, limit: 99 })
  await expect.poll(async () => (await left()).filter(({ kind }) => kind === 'session')).toEqual([])
})

it('sends what a server was sending when it was killed, once the lease has ended', async () => {
  const { dataFolder, mail } = await folderAndMail()
  // Planned in time, however busy the computer is: nobody is reminded of what was planned too late for it.
  const due = Date.now() + 8_000
  await aSet(dataFolder, 1, due)
  mail.behave('hangs')
  await new Promise((resolve) => setTimeout(resolve, due - Date.now()))
  const server = runProgram('server/src/main.ts', [], {
    SETROOM_DATA: dataFolder,
    SETROOM_MEDIA: 'none',
    PORT: '0',
    SMTP_URL: mail.url,
  })
  const deadline = Date.now() + 60_000
  while (mail.tried.length === 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(mail.tried).toEqual(['p0@set.example'])
  await server.stop('SIGKILL')
  mail.behave('takes')

  let now = Date.now() + 4 * 60_000
  await node(dataFolder, mail, () => now)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(mail.mails).toHaveLength(0)
  now = Date.now() + 6 * 60_000
  expect((await mail.until(1))[0]?.to).toEqual(['p0@set.example'])
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(mail.mails).toHaveLength(1)
})

it('reads sets of an earlier release once for what they are to be reminded of', async () => {
  const { dataFolder, mail } = await folderAndMail()
  const made = await aSet(dataFolder, 2, Date.now() + 60_000)
  const journal = await openSqliteJournal({ file: pathOf(dataFolder, 'setroom.sqlite'), now: Date.now })
  const all = await journal.jobs.lease({ lease: 'x', now: Date.now() + HOUR, until: 0, limit: 99 })
  expect(all.map(({ kind }) => kind)).toEqual(['session', 'session', 'session'])
  const forget = all.map(({ key }): IndexChange => ({ table: 'jobs', drop: { key } }))
  const put = {
    key: `catchUp:${made.set}`,
    kind: 'catchUp' as const,
    setId: made.set,
    memberId: null,
    subject: null,
    dueAt: 0,
  }
  const places = Object.values(made.ids).map(
    (memberId): IndexChange => ({ table: 'addresses', drop: { setId: made.set, memberId } }),
  )
  await journal.append({ streams: [], index: [...forget, ...places, { table: 'jobs', put }] })
  await journal.close()
  let now = Date.now()
  const at = await node(dataFolder, mail, () => now)

  const deadline = Date.now() + 10_000
  while (
    Date.now() < deadline &&
    (await at.directory.findAddress(addressHash('P1@set.example'))).length === 0
  )
    await new Promise((resolve) => setTimeout(resolve, 20))
  now += 120_000
  expect((await mail.until(2)).map(({ to }) => to[0]).sort()).toEqual(['p0@set.example', 'p1@set.example'])
})
