import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CommandId,
  type ConsentId,
  type DeviceId,
  invite,
  type MemberId,
  newEpoch,
  openKeyring,
  renewLink,
  type SetId,
  type SetState,
} from '@setroom/shared'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { anyId, placeOf, webCrypto } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'

const folder = mkdtempSync(join(tmpdir(), 'setroom-directory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
let meeting: Meeting
afterEach(() => meeting.end())

const hashOf = (name: string) =>
  createHash('sha256').update(meeting.made.fragments[name]!.split('.')[0]!).digest('base64url')
const find = (name: string) => meeting.journal.directory.findLink(hashOf(name))
const state = async (): Promise<SetState> => (await meeting.server.rooms.world(meeting.set)).set!

/** Adds a device as the opening of a link does: link used, browser known, in the same transaction. */
const openLink = (name: string, browserHash: string, device = anyId<DeviceId>()) => {
  const member = meeting.ids[name]!
  const { set } = meeting
  return meeting.server.rooms.execute(
    set,
    'system',
    anyId<CommandId>(),
    { type: 'device.add', member, device, label: 'a browser' },
    {
      index: [
        { table: 'links', use: { tokenHash: hashOf(name), at: meeting.clock.now() } },
        { table: 'browsers', put: { browserHash, setId: set, memberId: member, deviceId: device } },
      ],
    },
  )
}
const place = (browser: string) => meeting.journal.directory.findBrowser(browser, meeting.set)
const faysRing = async () => {
  const { members, epoch, facilitator } = await state()
  const people = Object.fromEntries(Object.values(members).map((m) => [m.id, m.key]))
  const secret = meeting.made.fragments.Fay!.split('.')[1]!
  const holder = { set: meeting.set, member: facilitator, secret, earlierSecrets: [] }
  return openKeyring(webCrypto, holder, { epoch, wraps: members[facilitator]!.wraps, people })
}
const others = (...without: string[]) =>
  Object.entries(meeting.ids)
    .filter(([name]) => !without.includes(name))
    .map(([, id]) => ({ id }))

describe.each(['memory', 'sqlite'] as const)('the directory, in %s,', (kind) => {
  const begin = async () => {
    const journal = ({ now }: { now(): number }) =>
      openSqliteJournal({ file: join(folder, `${files++}.db`), now })
    meeting = await meet(kind === 'memory' ? {} : { journal })
  }

  it('knows a new set, its links, and which session is open', async () => {
    await begin()
    expect(await find('Ana')).toMatchObject({
      setId: meeting.set,
      memberId: meeting.ids.Ana,
      kind: 'member',
      once: false,
      usedAt: null,
      revokedAt: null,
    })
    const [fay] = await meeting.gather('Fay')
    const session = fay!.common().session!.id
    await fay!.must({ type: 'set.edit', name: 'Another name' })
    const [entry] = await meeting.journal.directory.listSets()
    expect(entry).toMatchObject({ setId: meeting.set, name: 'Another name', currentSessionId: session })
    const { session: open } = await meeting.server.rooms.world(meeting.set)
    expect(await meeting.journal.directory.findMediaRoom(open!.mediaRoom)).toEqual({
      room: open!.mediaRoom,
      setId: meeting.set,
      sessionId: session,
    })
    await fay!.must({ type: 'session.close' })
    expect((await meeting.journal.directory.listSets())[0]?.currentSessionId).toBeNull()
    expect(await meeting.journal.directory.findMediaRoom(open!.mediaRoom)).toBeNull()
  })

  it('knows a browser from the moment its link was opened, and that its device was taken away', async () => {
    await begin()
    const device = anyId<DeviceId>()
    expect(await openLink('Ana', 'browser-1', device)).toEqual({ ok: true })
    expect(await place('browser-1')).toMatchObject({ memberId: meeting.ids.Ana, deviceId: device })
    expect((await find('Ana'))?.usedAt).toBe(meeting.clock.now())
    const fay = await meeting.enter('Fay')
    await fay.must({ type: 'device.remove', device })
    expect((await state()).devices[device]).toBeUndefined()
    expect(await place('browser-1')).toMatchObject({ deviceId: device })
  })

  it('lets a guest’s link work once', async () => {
    await begin()
    const [fay] = await meeting.gather('Fay')
    const id = anyId<MemberId>()
    const session = fay!.common().session!.id
    const { invitation } = await invite(webCrypto, await faysRing(), { id, guestOf: session })
    const guest = { ...(await placeOf(id, invitation)), name: 'Gus', language: 'en' as const }
    const consent = anyId<ConsentId>()
    const text = await fay!.seal('consent', '{"name":"Gus"}', 'set')
    await fay!.must({ type: 'consent.ask', consent, kind: 'guest', session, text })
    await fay!.must({ type: 'guest.invite', session, guest, consent })
    Object.assign(meeting.made.fragments, { Gus: `${invitation.link.token}.${invitation.link.secret}` })
    Object.assign(meeting.ids, { Gus: id })
    expect(await find('Gus')).toMatchObject({ kind: 'guest', once: true })
    expect(await openLink('Gus', 'browser-2')).toEqual({ ok: true })
    const again = await openLink('Gus', 'browser-3')
    expect(again).toEqual({ ok: false, reason: 'unknown', detail: 'link' })
    expect(await place('browser-3')).toBeNull()
    expect(Object.values((await state()).devices).filter(({ member }) => member === id)).toHaveLength(1)
  })

  it('closes a removed or revoked member’s link and forgets their browsers', async () => {
    await begin()
    await openLink('Ana', 'browser-1')
    await openLink('Ben', 'browser-2')
    const fay = await meeting.enter('Fay')
    const { rotation } = await newEpoch(webCrypto, await faysRing(), others('Ana'))
    await fay.must({ type: 'member.remove', member: meeting.ids.Ana!, rotation })
    expect((await find('Ana'))?.revokedAt).toBe(meeting.clock.now())
    expect(await place('browser-1')).toBeNull()
    expect(await openLink('Ana', 'browser-4')).toMatchObject({ ok: false })
    const second = await newEpoch(webCrypto, await faysRing(), others('Ana', 'Ben'))
    await fay.must({ type: 'member.revoke', member: meeting.ids.Ben!, rotation: second.rotation })
    expect((await find('Ben'))?.revokedAt).toBe(meeting.clock.now())
    expect(await place('browser-2')).toBeNull()
  })

  it('has a renewed link in place of the old one; whoever renews their own stays connected', async () => {
    await begin()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const phone = await meeting.enter('Fay', { device: 'phone' })
    await openLink('Fay', 'browser-1')
    const renewed = await renewLink(webCrypto, await faysRing(), { id: fay!.member }, others())
    const { id: _, ...mine } = await placeOf(fay!.member, renewed.invitation)
    await fay!.must({ type: 'member.renew', member: fay!.member, rotation: renewed.rotation, ...mine })
    expect((await find('Fay'))?.revokedAt).toBe(meeting.clock.now())
    expect(await meeting.journal.directory.findLink(mine.link.tokenHash)).toMatchObject({ revokedAt: null })
    expect(await place('browser-1')).toBeNull()
    expect(await phone.hears('shutOut')).toEqual(['revoked'])
    expect(await fay!.ask({ type: 'hand.raise' })).toEqual({ ok: true })
    await ana!.until('hand', ({ common }) => common?.people[fay!.member]?.hand !== undefined)
    expect(fay!.wrong).toEqual([])

    // Another one's link, renewed for them, ends what they have open.
    Object.assign(meeting.made.fragments, {
      Fay: `${renewed.invitation.link.token}.${renewed.invitation.link.secret}`,
    })
    const second = await renewLink(webCrypto, await faysRing(), { id: ana!.member }, others('Ana'))
    const { id: __, ...hers } = await placeOf(ana!.member, second.invitation)
    await fay!.must({ type: 'member.renew', member: ana!.member, rotation: second.rotation, ...hers })
    expect(await ana!.hears('shutOut')).toEqual(['revoked'])
    await fay!.until('gone', ({ common }) => common?.people[ana!.member]?.present === false)
  })
})

describe('the rooms', () => {
  it('forget who is long gone, and have it all again when somebody comes', async () => {
    const counts: number[] = []
    const metrics = {
      connections() {},
      command() {},
      appended() {},
      rooms: (n: number) => void counts.push(n),
    }
    meeting = await meet({ deps: { metrics } })
    const [fay] = await meeting.gather('Fay')
    await fay!.must({ type: 'session.start' })
    await meeting.clock.advance(30 * 60_000)
    expect(counts.at(-1)).toBe(1)
    fay!.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(12 * 60_000)
    expect(counts.at(-1)).toBe(0)
    const back = await meeting.enter('Fay')
    expect(back.common().session?.status).toBe('running')
    expect(back.common().people[back.member]?.present).toBe(false)
  })

  it('keep nothing of sets that do not exist', async () => {
    const counts: number[] = []
    const metrics = {
      connections() {},
      command() {},
      appended() {},
      rooms: (n: number) => void counts.push(n),
    }
    meeting = await meet({ deps: { metrics } })
    const { rooms } = meeting.server
    for (let i = 0; i < 5; i++) {
      expect(await rooms.world(anyId<SetId>())).toEqual({ set: null, session: null })
      const answer = await rooms.execute(anyId<SetId>(), 'system', anyId<CommandId>(), {
        type: 'device.add',
        member: anyId<MemberId>(),
        device: anyId<DeviceId>(),
        label: 'x',
      })
      expect(answer).toMatchObject({ ok: false, reason: 'unknown' })
    }
    expect(counts.at(-1)).toBe(1)
  })

  it('end a set that is being deleted without another word', async () => {
    meeting = await meet()
    const fay = await meeting.enter('Fay')
    const gone = new Promise((resolve) => void fay.socket.once('disconnect', resolve))
    await meeting.server.rooms.forget(meeting.set)
    await meeting.journal.deleteSet(meeting.set)
    await gone
    expect(await meeting.server.rooms.world(meeting.set)).toEqual({ set: null, session: null })
  })
})
