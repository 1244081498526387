import type { MediaTicket, PhaseId } from '@setroom/shared'
import { newEpoch, openKeyring } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { anyId, webCrypto } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { type WatchedMedia, watchedMedia } from '../support/rooms/watchedMedia.ts'

let meeting: Meeting
let media: WatchedMedia
afterEach(() => meeting.end())

const begin = async (...names: string[]) => {
  media = watchedMedia()
  meeting = await meet({ deps: { media } })
  return meeting.gather(...names)
}
const call = (person: Person, move = false): Promise<MediaTicket> =>
  person.socket.timeout(2_000).emitWithAck('media', move)
/** Who is wanted in the only room there is. */
const wanted = () => [...(media.rooms.values().next().value ?? new Map()).keys()]
const nameIn = (person: Person) => `${person.member}:${person.connection()}`
const remove = async (fay: Person, member: Person['member']) => {
  const { made } = meeting
  const people = Object.fromEntries(Object.values(fay.common().members).map((m) => [m.id, m.key]))
  const holder = { set: meeting.set, member: fay.member, secret: secretOf('Fay'), earlierSecrets: [] }
  const ring = await openKeyring(webCrypto, holder, { epoch: 1, wraps: fay.own().wraps, people })
  const others = Object.values(made.ids).filter((id) => id !== member)
  const { rotation } = await newEpoch(
    webCrypto,
    ring,
    others.map((id) => ({ id })),
  )
  return fay.ask({ type: 'member.remove', member, rotation })
}
const secretOf = (name: string) => meeting.made.fragments[name]!.split('.')[1]!

describe('the call', () => {
  it('is held by one connection of a person; another one takes it only when it says so', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    expect(await call(phone)).toEqual({ kind: 'not-now' })
    await phone.place('room')
    const first = await call(ana!)
    expect(first).toMatchObject({ kind: 'livekit', path: '/livekit', identity: nameIn(ana!) })
    expect(await call(phone)).toEqual({ kind: 'elsewhere' })
    expect(wanted()).toEqual([nameIn(ana!)])
    expect(await call(phone, true)).toMatchObject({ kind: 'livekit', identity: nameIn(phone) })
    expect(await ana!.hears('mediaMoved')).toEqual(['elsewhere'])
    expect(wanted()).toEqual([nameIn(phone)])
    expect(media.told).toContainEqual(expect.objectContaining({ what: 'remove', identity: nameIn(ana!) }))
    expect(await call(ana!)).toEqual({ kind: 'elsewhere' })
  })

  it('goes on through a cut of the network, and is free for a new page', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    await call(ana!)
    const held = nameIn(ana!)
    ana!.close()
    await meeting.clock.advance(3_000)
    expect(wanted()).toEqual([held])
    const back = await meeting.enter('Ana', { resume: ana!.connection() })
    expect(await call(back)).toMatchObject({ kind: 'livekit', identity: held })
    back.close()
    await meeting.clock.advance(1_000)
    const reloaded = await meeting.enter('Ana')
    await reloaded.place('room')
    expect(await call(reloaded)).toMatchObject({ kind: 'livekit', identity: nameIn(reloaded) })
    expect(wanted()).toEqual([nameIn(reloaded)])
  })

  it('lets go of whoever leaves', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    await call(fay!)
    await call(ana!)
    await ana!.place('home')
    await fay!.until('gone', ({ common }) => common?.people[ana!.member]?.present === false)
    expect(wanted()).toEqual([nameIn(fay!)])
  })

  it('is let go by a connection that does not come back, though its person stays with another', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('room')
    await call(ana!)
    ana!.close()
    await meeting.clock.advance(0)
    expect(wanted()).toEqual([nameIn(ana!)])
    await meeting.clock.advance(10_500)
    expect(wanted()).toEqual([])
    expect(await call(phone)).toMatchObject({ kind: 'livekit' })
  })

  it('is not given to whoever left while the ticket was being made', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    await call(fay!)
    let make = () => {}
    media.slow = new Promise((resolve) => {
      make = resolve
    })
    const asked = call(ana!)
    await meeting.clock.advance(0)
    await ana!.place('home')
    make()
    expect(await asked).toEqual({ kind: 'elsewhere' })
    expect(wanted()).toEqual([nameIn(fay!)])
  })

  it('follows the floor: a strict one takes the microphones away, and gives them back', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const agenda = presentedBy(
      [
        { id: anyId<PhaseId>(), kind: 'presentation', ms: 600_000, round: 1, floorMode: 'strict' },
        { id: anyId<PhaseId>(), kind: 'silence', ms: 60_000, round: 1 },
        { id: anyId<PhaseId>(), kind: 'close', ms: 60_000 },
      ],
      ana!.member,
    )
    await fay!.must({ type: 'agenda.edit', agenda })
    for (const person of [fay!, ana!, ben!]) await call(person)
    const audible = () => {
      const rights = media.rooms.values().next().value!
      return [fay!, ana!, ben!].map((p) => rights.get(nameIn(p) as never)?.publishAudio)
    }
    expect(audible()).toEqual([true, true, true])
    await fay!.must({ type: 'session.start' })
    expect(audible()).toEqual([true, true, false])
    await fay!.must({ type: 'session.advance', from: agenda[0]!.id })
    expect(audible()).toEqual([false, false, false])
    await ben!.must({ type: 'pause' })
    expect(audible()).toEqual([true, true, true])
    await fay!.must({ type: 'clock.resume' })
    await fay!.must({ type: 'session.advance', from: agenda[1]!.id })
    expect(audible()).toEqual([true, true, true])
  })

  it('mutes whom the facilitator mutes', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    await call(ana!)
    await fay!.must({ type: 'person.mute', member: ana!.member })
    expect(media.told.filter(({ what }) => what === 'mute').map(({ identity }) => identity)).toEqual([
      nameIn(ana!),
    ])
  })

  it('moves to another room when somebody is removed, who is shut out and cannot come back', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const ticket = await call(ana!)
    await call(ben!)
    const old = ticket.kind === 'livekit' ? ticket.room : ''
    const { member } = ben!
    expect(await remove(fay!, member)).toEqual({ ok: true })
    expect(await ben!.hears('shutOut')).toEqual(['removed'])
    expect(await ana!.hears('mediaMoved')).toEqual(['again'])
    expect(ben!.heard.some(({ event }) => event === 'mediaMoved')).toBe(false)
    expect(media.told).toContainEqual({ what: 'close', room: old })
    const again = await call(ana!)
    expect(again).toMatchObject({ kind: 'livekit', identity: nameIn(ana!) })
    expect(again.kind === 'livekit' && again.room).not.toBe(old)
    expect(wanted()).toEqual([nameIn(ana!)])
    await meeting.clock.advance(20)
    expect(ben!.socket.connected).toBe(false)
    const lastSeen = JSON.stringify(ben!.heard)
    await ana!.must({ type: 'hand.raise' })
    expect(JSON.stringify(ben!.heard)).toBe(lastSeen)
    await expect(meeting.enter('Ben')).rejects.toThrow()
  })

  it('ends with the session', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const ticket = await call(ana!)
    await fay!.must({ type: 'session.close' })
    expect(media.told).toContainEqual({ what: 'close', room: ticket.kind === 'livekit' ? ticket.room : '' })
    expect(await call(ana!)).toEqual({ kind: 'not-now' })
  })

  it('is the set’s own when it says so, and nobody stays in ours', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    await call(ana!)
    await fay!.must({ type: 'set.edit', settings: { call: 'own' } })
    expect(await ana!.hears('mediaMoved')).toEqual(['again'])
    expect(await call(ana!)).toEqual({ kind: 'companion', reason: 'own-call' })
    expect(wanted()).toEqual([])
  })

  it('[W9] goes to the fallback call for this session, by whoever holds the controls, and comes back', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    await call(ana!)
    await call(ben!)
    expect(await fay!.ask({ type: 'call.move', to: 'own' })).toMatchObject({ reason: 'not-now' })
    const ownCall = await fay!.seal('set.ownCall', 'https://calls.example/ours', 'set')
    await fay!.must({ type: 'set.edit', settings: { ownCall } })
    await fay!.must({ type: 'seat.handOver', member: ben!.member })
    expect(await ana!.ask({ type: 'call.move', to: 'own' })).toMatchObject({ reason: 'not-allowed' })
    for (const { heard } of [ana!, ben!]) heard.length = 0
    await ben!.must({ type: 'call.move', to: 'own' })
    expect(await ana!.hears('mediaMoved')).toEqual(['again'])
    expect(await call(ana!)).toEqual({ kind: 'companion', reason: 'own-call' })
    expect(wanted()).toEqual([])
    ana!.heard.length = 0
    await ben!.must({ type: 'call.move', to: 'here' })
    expect(await ana!.hears('mediaMoved')).toEqual(['again'])
    expect(await call(ana!)).toMatchObject({ kind: 'livekit', identity: nameIn(ana!) })
  })

  it('is asked for anew by everybody in the room when the set goes to its own call, and when it comes back', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('lobby')
    await meeting.inviteGuest(fay!)
    const gus = await meeting.enter('Gus')
    await gus.place('room')
    await call(ana!)
    const moved = () => {
      const all = [fay!, ana!, ben!, phone, gus]
      const heard = all.map((person) => person.heard.filter(({ event }) => event === 'mediaMoved').length)
      for (const { heard } of all) heard.length = 0
      return heard
    }
    moved()
    await fay!.must({ type: 'set.edit', settings: { call: 'own' } })
    await meeting.clock.advance(0)
    expect(moved()).toEqual([1, 1, 1, 0, 0])
    await fay!.must({ type: 'set.edit', settings: { strictQuestions: true } })
    await meeting.clock.advance(0)
    expect(moved()).toEqual([0, 0, 0, 0, 0])
    await fay!.must({ type: 'set.edit', settings: { call: 'livekit' } })
    await meeting.clock.advance(0)
    expect(moved()).toEqual([1, 1, 1, 0, 0])
    expect(await call(ana!)).toMatchObject({ kind: 'livekit', identity: nameIn(ana!) })
    expect(await call(ben!)).toMatchObject({ kind: 'livekit' })
    expect(wanted()).toEqual([nameIn(ana!), nameIn(ben!)])
  })

  it('is not to be had where no media server is, and everything else works', async () => {
    meeting = await meet()
    const [, ana] = await meeting.gather('Fay', 'Ana')
    expect(await call(ana!)).toEqual({ kind: 'companion', reason: 'no-server' })
    expect(await ana!.ask({ type: 'hand.raise' })).toEqual({ ok: true })
  })
})

describe('a device', () => {
  it('that is taken away is shut out, the person’s others stay', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    const device = Object.values(ana!.common().devices).find(({ label }) => label === 'phone')!
    await ana!.must({ type: 'device.remove', device: device.id })
    expect(await phone.hears('shutOut')).toEqual(['device'])
    await meeting.clock.advance(11_000)
    expect(ana!.socket.connected).toBe(true)
    expect(fay!.common().people[ana!.member]?.present).toBe(true)
  })
})
