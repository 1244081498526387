import type { Answer, MediaTicket, PhaseId, SideRoomWish, WrappedKey } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import type { Journal } from '../../server/src/journal/Journal.ts'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { type WatchedMedia, watchedMedia } from '../support/rooms/watchedMedia.ts'

let meeting: Meeting
let media: WatchedMedia
let written: string[]
afterEach(() => meeting.end())

const phase = anyId<PhaseId>()
const rest = anyId<PhaseId>()

/** Fay facilitates Ana, Ben and Cem; all are in the call, and Ben has paused. */
/** `before` happens when all are there and nothing has begun. */
async function paused(
  before: (fay: Person, ana: Person) => Promise<unknown> = async () => {},
): Promise<[Person, Person, Person, Person]> {
  media = watchedMedia()
  written = []
  meeting = await meet({
    deps: { media },
    async journal(clock) {
      const kept = memoryJournal({ now: clock.now })
      const append: Journal['append'] = (batch) => {
        written.push(JSON.stringify(batch))
        return kept.append(batch)
      }
      return { ...kept, append }
    },
  })
  const all = (await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')) as [Person, Person, Person, Person]
  const [fay, ana, ben] = all
  await before(fay, ana)
  const agenda = [
    { id: phase, kind: 'clarifying' as const, ms: 600_000 },
    { id: rest, kind: 'break' as const, ms: 600_000 },
  ]
  await fay.must({ type: 'agenda.edit', agenda })
  await fay.must({ type: 'session.start' })
  for (const person of all) {
    await call(person)
    person.socket.emit('microphone', true)
  }
  await ben.must({ type: 'pause' })
  return all
}

const call = (person: Person, move = false): Promise<MediaTicket> =>
  person.socket.timeout(2_000).emitWithAck('media', move)
const roomOf = (ticket: MediaTicket) => (ticket.kind === 'livekit' ? ticket.room : '')
const wish = (person: Person, what: SideRoomWish): Promise<Answer> =>
  person.socket.timeout(2_000).emitWithAck('sideRoom', what)
const nameIn = (person: Person) => `${person.member}:${person.connection()}`
/** Who is wanted in a room; nothing where there is no such room. */
const wantedIn = (room: string) => [...(media.rooms.get(room)?.keys() ?? [])].toSorted()
const names = (...people: Person[]) => people.map(nameIn).toSorted()
const moved = (person: Person) => person.heard.filter(({ event }) => event === 'mediaMoved').length

/** Fay asks Ana, who says yes; both join the other room. */
async function twoAway(fay: Person, ana: Person): Promise<{ main: string; aside: string }> {
  const main = roomOf(await call(fay))
  expect(await wish(fay, { do: 'ask', member: ana.member })).toEqual({ ok: true })
  await ana.until('asked', ({ own }) => own.sideRoom?.stage === 'asked')
  expect(await wish(ana, { do: 'accept', by: fay.member })).toEqual({ ok: true })
  await fay.until('open', ({ common }) => common?.sideRoom?.stage === 'open')
  const [hers, his] = [await call(fay), await call(ana)]
  expect(hers).toMatchObject({ aside: ana.member })
  expect(his).toMatchObject({ aside: fay.member, room: roomOf(hers) })
  return { main, aside: roomOf(hers) }
}

/** As a wrapped key looks; the server looks into none. */
const key: WrappedKey = { v: 1, under: 1, eph: 'e'.repeat(43), ct: 'c'.repeat(64) }

async function backTogether(
  fay: Person,
  everybody: Person[],
  { main, aside }: Record<'main' | 'aside', string>,
) {
  await fay.until('back', ({ common }) => common?.sideRoom === null)
  expect(media.told).toContainEqual({ what: 'close', room: aside })
  for (const person of everybody) {
    const ticket = await call(person)
    expect(ticket).toMatchObject({ kind: 'livekit', room: main })
    expect(ticket).not.toHaveProperty('aside')
  }
  expect(wantedIn(main)).toEqual(names(...everybody))
  expect(wantedIn(aside)).toEqual([])
}

describe('the side room', () => {
  it('[SR2] [SR4] takes two out of the call of the others into one that only they get, and brings them back', async () => {
    const [fay, ana, ben, cem] = await paused()
    const before = [moved(fay), moved(ana)]
    const main = roomOf(await call(fay))
    expect(await wish(fay, { do: 'ask', member: ana.member })).toEqual({ ok: true })
    await ana.until('asked', ({ own }) => own.sideRoom?.stage === 'asked')
    const asked = { stage: 'asked', by: fay.member, to: ana.member }
    expect([fay.own().sideRoom, ana.own().sideRoom]).toEqual([asked, asked])
    for (const person of [ben, cem]) {
      expect([person.own().sideRoom, person.common().sideRoom]).toEqual([null, null])
      expect(JSON.stringify(person.heard)).not.toContain('"stage"')
    }
    expect(wantedIn(main)).toEqual(names(fay, ana, ben, cem))

    const rooms = await twoAway(fay, ana)
    expect(rooms.aside).not.toBe(main)
    expect([moved(fay), moved(ana), moved(ben), moved(cem)]).toEqual([before[0]! + 1, before[1]! + 1, 0, 0])
    expect(wantedIn(main)).toEqual(names(ben, cem))
    expect(wantedIn(rooms.aside)).toEqual(names(fay, ana))
    await ben.until('told', ({ common }) => common?.sideRoom?.stage === 'open')
    // The others get tickets to where they are, and nothing else.
    expect(await call(ben)).toMatchObject({ room: main })
    expect(wantedIn(rooms.aside)).toEqual(names(fay, ana))
    for (const person of [ben, cem]) expect(JSON.stringify(person.heard)).not.toContain(rooms.aside)

    expect(await wish(ben, { do: 'end' })).toEqual({ ok: false, reason: 'stale' })
    expect(await wish(ana, { do: 'end' })).toEqual({ ok: true })
    await backTogether(fay, [fay, ana, ben, cem], rooms)
  })

  it('[SR2] a no is told to whoever asked, and to nobody else', async () => {
    const [fay, ana, ben] = await paused()
    await wish(fay, { do: 'ask', member: ana.member })
    const told = () => ben.heard.length
    const before = told()
    expect(await wish(ana, { do: 'decline', by: fay.member })).toEqual({ ok: true })
    await fay.until('told', ({ own }) => own.sideRoom?.stage === 'declined')
    expect(ana.own().sideRoom).toBeNull()
    expect(await wish(fay, { do: 'end' })).toEqual({ ok: true })
    await fay.until('put away', ({ own }) => own.sideRoom === null)
    await meeting.clock.advance(0)
    expect(told()).toBe(before)
  })

  it('[SR3] is for two: nobody else may ask, answer or come in meanwhile', async () => {
    const [fay, ana, ben, cem] = await paused()
    expect(await wish(ben, { do: 'ask', member: cem.member })).toEqual({ ok: false, reason: 'not-allowed' })
    await wish(fay, { do: 'ask', member: ana.member })
    expect(await wish(cem, { do: 'accept', by: fay.member })).toEqual({ ok: false, reason: 'stale' })
    await wish(ana, { do: 'accept', by: fay.member })
    expect(await wish(fay, { do: 'ask', member: cem.member })).toEqual({ ok: false, reason: 'already' })
    const junk = { do: 'accept', by: 7 } as unknown as SideRoomWish
    expect(await wish(ana, junk)).toEqual({ ok: false, reason: 'invalid' })
  })

  it('[SR5] ends for both with the pause; a ticket that is still being made opens nothing', async () => {
    const [fay, ana, ben, cem] = await paused()
    const rooms = await twoAway(fay, ana)
    let make = () => {}
    media.slow = new Promise((resolve) => {
      make = resolve
    })
    const late = call(ana)
    await meeting.clock.advance(0)
    await ben.must({ type: 'clock.resume' })
    make()
    expect(await late).toMatchObject({ room: rooms.main })
    await backTogether(fay, [fay, ana, ben, cem], rooms)
  })

  it('[SR5] goes on into a break that follows the pause, and ends with that', async () => {
    const [fay, ana, ben, cem] = await paused()
    const rooms = await twoAway(fay, ana)
    await fay.must({ type: 'clock.resume' })
    await backTogether(fay, [fay, ana, ben, cem], rooms)
    await fay.must({ type: 'session.advance', from: phase })
    const again = await twoAway(fay, ana)
    expect(again.aside).not.toBe(rooms.aside)
    await fay.must({ type: 'session.back', from: rest })
    await backTogether(fay, [fay, ana, ben, cem], again)
  })

  it('[SR5] ends when one of the two loads the page anew, and when one does not come back', async () => {
    const [fay, ana, ben, cem] = await paused()
    const rooms = await twoAway(fay, ana)
    ana.close()
    await meeting.clock.advance(500)
    const reloaded = await meeting.enter('Ana')
    await reloaded.place('room')
    await call(reloaded)
    await backTogether(fay, [fay, reloaded, ben, cem], rooms)

    const again = await twoAway(fay, reloaded)
    reloaded.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(3_000)
    expect(fay.common().sideRoom).not.toBeNull()
    await meeting.clock.advance(8_000)
    await backTogether(fay, [fay, ben, cem], again)
  })

  it('[SR5] goes on over a short cut of the network, with the connection it had', async () => {
    const [fay, ana] = await paused()
    const { aside } = await twoAway(fay, ana)
    const both = names(fay, ana)
    ana.close()
    await meeting.clock.advance(3_000)
    const back = await meeting.enter('Ana', { resume: ana.connection() })
    expect(await call(back)).toMatchObject({ room: aside, aside: fay.member })
    expect(wantedIn(aside)).toEqual(both)
  })

  it('[SR5] ends when one of them moves the call to another device', async () => {
    const [fay, ana, ben, cem] = await paused()
    const rooms = await twoAway(fay, ana)
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('room')
    expect(await call(phone)).toEqual({ kind: 'elsewhere' })
    expect(wantedIn(rooms.aside)).toEqual(names(fay, ana))
    await call(phone, true)
    expect(media.told).toContainEqual({ what: 'remove', room: rooms.aside, identity: nameIn(ana) })
    await backTogether(fay, [fay, phone, ben, cem], rooms)
  })

  it('[SR5] [SR6] is in no journal: a restart of the server knows nothing of it', async () => {
    const [fay, ana] = await paused()
    written.length = 0
    const { aside } = await twoAway(fay, ana)
    await wish(fay, { do: 'end' })
    await twoAway(fay, ana)
    await meeting.clock.advance(60_000)
    expect(written.join()).not.toContain(aside)
    expect(written.filter((batch) => !batch.includes('clockWarned'))).toEqual([])
    await meeting.restart()
    const again = await meeting.enter('Fay')
    expect([again.common().sideRoom, again.own().sideRoom]).toEqual([null, null])
  })

  it('[SR6] nothing that is said there is counted, or shown as speaking', async () => {
    const [fay, ana, ben] = await paused()
    await fay.must({ type: 'clock.resume' })
    await fay.must({ type: 'session.advance', from: phase })
    await twoAway(fay, ana)
    const speaks = (by: Person) =>
      ben.heard.filter(({ event, args: [who, on] }) => event === 'speaking' && who === by.member && on).length
    const from = meeting.clock.now()
    for (const person of [ana, ben]) {
      person.socket.emit('microphone', true)
      person.socket.emit('speaking', true)
    }
    await meeting.clock.advance(0)
    await meeting.clock.advance(4_000)
    for (const person of [ana, ben])
      person.socket.emit('airtime', [{ seq: 1, from, until: from + 4_000 }], () => {})
    await meeting.clock.advance(0)
    await meeting.clock.advance(1_100)
    await fay.until('counted', ({ own }) => (own.airtime[rest]?.[ben.member] ?? 0) > 0)
    expect(fay.own().airtime[rest]?.[ana.member] ?? 0).toBe(0)
    expect([speaks(ana), speaks(ben)]).toEqual([0, 1])
    // Back with the others one counts from when one's own browser opens the microphone again.
    await wish(ana, { do: 'end' })
    ana.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    const later = meeting.clock.now()
    await meeting.clock.advance(2_000)
    ana.socket.emit('airtime', [{ seq: 2, from: later, until: later + 2_000 }], () => {})
    await meeting.clock.advance(0)
    await meeting.clock.advance(1_100)
    await fay.until('counted', ({ own }) => (own.airtime[rest]?.[ana.member] ?? 0) > 1_000)
    expect(fay.own().airtime[rest]?.[ana.member]).toBeLessThanOrEqual(2_000)
  })

  it('[SR7] [SP5] whoever supports one of the two comes along with the key they are given, later too, and back with them', async () => {
    let sam!: Person
    const [fay, ana, ben, cem] = await paused(async (fay, ana) => {
      sam = await meeting.letSupport(fay, ana)
    })
    const rooms = await twoAway(fay, ana)
    const gives = (person: Person, room: string, to: Person): Promise<Answer> =>
      person.socket.timeout(2_000).emitWithAck('sideKey', room, to.member, key)
    const wanted = (person: Person) =>
      person.heard.filter(({ event }) => event === 'sideKeyWanted').map(({ args }) => args)
    // Not here yet, and so not along.
    expect(await gives(ana, rooms.aside, sam)).toMatchObject({ reason: 'stale' })
    await sam.must({ type: 'contract.affirm', revision: sam.common().contract.revision })
    await sam.place('room')
    await ana.until('Sam here', ({ common }) => common?.people[sam.member]?.present === true)

    expect(await call(sam)).toEqual({ kind: 'not-now' })
    await ana.hears('sideKeyWanted')
    expect(wanted(ana)).toEqual([[rooms.aside, sam.member]])
    expect([...wanted(fay), ...wanted(ben)]).toEqual([])
    expect(wantedIn(rooms.main)).toEqual(names(ben, cem))
    expect(await gives(fay, rooms.aside, sam)).toMatchObject({ reason: 'not-allowed' })
    expect(await gives(ben, rooms.aside, sam)).toMatchObject({ reason: 'not-allowed' })
    expect(await gives(ana, rooms.main, sam)).toMatchObject({ reason: 'stale' })
    expect(await gives(ana, rooms.aside, ben)).toMatchObject({ reason: 'stale' })
    const junk = { ...key, ct: 7 } as unknown as WrappedKey
    expect(
      await ana.socket.timeout(2_000).emitWithAck('sideKey', rooms.aside, sam.member, junk),
    ).toMatchObject({ reason: 'invalid' })

    expect(await gives(ana, rooms.aside, sam)).toEqual({ ok: true })
    await sam.hears('mediaMoved')
    expect(await call(sam)).toMatchObject({ kind: 'livekit', room: rooms.aside, aside: ana.member, key })
    expect(wantedIn(rooms.aside)).toEqual(names(fay, ana, sam))
    expect(await wish(sam, { do: 'end' })).toMatchObject({ reason: 'stale' })
    // What is typed there is read there.
    const text = await sam.seal('caption', 'Fay asks what would help')
    expect(await sam.socket.timeout(2_000).emitWithAck('caption', text)).toEqual({ ok: true })
    for (const person of [fay, ana, sam]) expect(await person.hears('caption')).toEqual([sam.member, text])
    for (const person of [ben, cem])
      expect(person.heard.filter(({ event }) => event === 'caption')).toEqual([])
    // The key was passed on, and is nowhere else.
    expect(written.join()).not.toContain(key.ct)
    for (const person of [fay, ben, cem]) expect(JSON.stringify(person.heard)).not.toContain(key.ct)

    await wish(ana, { do: 'end' })
    await backTogether(fay, [fay, ana, ben, cem, sam], rooms)

    // Without Ana there is nothing for Sam to hear; with her there is again.
    const again = moved(sam)
    ana.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(11_000)
    await fay.until('Ana gone', ({ common }) => common?.people[ana.member]?.present === false)
    expect(wantedIn(rooms.main)).toEqual(names(fay, ben, cem))
    expect(await call(sam)).toEqual({ kind: 'not-now' })
    const back = await meeting.enter('Ana')
    await back.place('room')
    await fay.until('Ana back', ({ common }) => common?.people[ana.member]?.present === true)
    await meeting.clock.advance(0)
    expect(moved(sam)).toBeGreaterThan(again)
    expect(await call(sam)).toMatchObject({ room: rooms.main })
  })

  it('[SR1] is not to be had without a call to leave', async () => {
    meeting = await meet()
    const [fay, ana] = (await meeting.gather('Fay', 'Ana')) as [Person, Person]
    await fay.must({ type: 'session.start' })
    await fay.must({ type: 'pause' })
    expect(await wish(fay, { do: 'ask', member: ana.member })).toEqual({
      ok: false,
      reason: 'not-in-the-room',
    })
  })
})
