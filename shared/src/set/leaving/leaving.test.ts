import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ClauseId, DeviceId, LinkId } from '../../ids.ts'
import { place, rotationFor, rotationWithout, sealed } from '../../test/dummies.ts'
import { aLobby, aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'
import { END_WARNING_MS, type Kept, keptUntil, monthsAfter } from './keptUntil.ts'

const leave = (name: string) => ({ type: 'set.leave', member: person(name) }) as const
const rotate = (room: TestRoom, but = '') =>
  ({ type: 'set.rotate', rotation: rotationWithout(room.set, but) }) as const
const promise = (room: TestRoom) =>
  ({
    type: 'commitment.make',
    commitment: `c${room.set.version}` as never,
    text: sealed(room.set.epoch),
    shown: true,
  }) as const

it('[E1] [E3] whoever leaves is out, and nothing of theirs stays but the name', () => {
  const room = aSet(4)
  room.does('ana', {
    type: 'member.edit',
    member: person('ana'),
    email: 'ana@set.example',
    zone: 'Asia/Tokyo',
  })
  room.does('ana', promise(room))
  room.does('ben', promise(room))
  for (const name of ['ana', 'ben'])
    room.does(name, { type: 'goal.set', goal: `g-${name}` as never, text: sealed(), shown: true })
  room.does('ana', { type: 'contract.affirm', revision: 0 })
  room.does('ana', { type: 'set.leave', member: person('ana') })
  expect(room.set.members[person('ana')]).toMatchObject({ name: 'ana', status: 'removed', leftAt: room.now })
  expect(room.set.members[person('ana')]).not.toHaveProperty('email')
  expect(room.set.members[person('ana')]).not.toHaveProperty('zone')
  expect(Object.values(room.set.commitments).map(({ owner }) => owner)).toEqual([person('ben')])
  expect(Object.keys(room.set.goals ?? {})).toEqual(['g-ben'])
  expect(room.set.contract?.affirmed).toEqual({})
  expect(room.set.devices['device-ana' as DeviceId]).toBeUndefined()
  expect(room.refusal('ana', promise(room))).toBe('not-allowed')
  expect(createOwnView()(room.world, person('ana'))).toBeNull()
  const { members } = createCommonView()(room.set, null)
  expect(members[person('ana')]).toMatchObject({ name: 'ana', leftAt: room.now })
})

it('[E1] a place is left by its owner, and once; who comes to one session has none to leave', () => {
  const room = aLobby().observer('olga')
  expect(room.refusal('ben', leave('ana'))).toBe('not-allowed')
  expect(room.refusal('fay', leave('ana'))).toBe('not-allowed')
  expect(room.refusal('olga', leave('olga'))).toBe('not-allowed')
  room.does('ben', leave('ben'))
  expect(room.refusal('system', leave('ben'))).toBe('unknown')
})

it('[E1] [M5] leaving in a session is leaving it at once', () => {
  const room = aSession('presentation')
  const { mediaRoom } = room.session
  room.does('ana', leave('ana'))
  expect(room.session.people[person('ana')]?.present).toBe(false)
  expect(room.session.mediaRoom).not.toBe(mediaRoom)
  expect(room.session.pause?.kind).toBe('presenterGone')
})

it('[E2] the facilitator hands the seat over first; the server, leaving for them, gives it to somebody', () => {
  const room = aSet(3)
  expect(room.refusal('fay', leave('fay'))).toBe('last-facilitator')
  room.does('fay', { type: 'member.facilitate', member: person('ben') })
  room.does('fay', leave('fay'))
  expect(room.set.facilitator).toBe('ben')

  const old = aSet(3)
  old.does('system', leave('fay'))
  expect(old.set.facilitator).toBe('ana')
  expect(old.set.members[person('ana')]?.role).toBe('facilitator')
  expect(old.set.members[person('fay')]?.role).toBe('member')
})

const closing = ['set.leave', 'member.shutOut'] as const
const closed = (type: (typeof closing)[number], name: string) =>
  type === 'set.leave' ? leave(name) : ({ type, member: person(name), of: 'set' } as const)

it.each(closing)(
  '[E2] the server closes a facilitator’s place in a session, which is over then: %s',
  (type) => {
    for (const room of [aLobby(3), aSession('presentation')]) {
      room.does('system', closed(type, 'fay'))
      expect(room.session.status).toBe('closed')
      expect(room.set.open).toBeUndefined()
      expect(room.set.facilitator).toBe('ana')
      expect(room.set.members[person('fay')]).toMatchObject({ status: 'removed', link: { revoked: true } })
      expect(room.set.devices['device-fay' as DeviceId]).toBeUndefined()
      expect(room.set.epochDue).toBe(true)
      expect(room.refusal('fay', { type: 'set.delete' })).toBe('not-allowed')
      room.does('ana', rotate(room))
      room.does('ana', { type: 'session.open', session: 'again' as never })
    }
  },
)

it.each(closing)('[E2] the seat goes to one who is invited where nobody else is left: %s', (type) => {
  const room = aSet(1).add('new').add('other').revoke('ana').remove('new')
  room.does('system', closed(type, 'fay'))
  expect(room.set.facilitator).toBe('other')
  expect(room.set.members[person('other')]).toMatchObject({ role: 'facilitator', status: 'invited' })
  room.join('other')
  room.does('other', rotate(room))
  expect(room.set.epoch).toBe(4)
})

it.each(closing)('[E2] where nobody can follow, the place is closed all the same: %s', (type) => {
  const room = aSet(1).remove('ana')
  room.does('system', closed(type, 'fay'))
  expect(room.set.members[person('fay')]).toMatchObject({ status: 'removed', link: { revoked: true } })
  expect(room.set.devices).toEqual({})
  expect(room.set.epochDue).toBe(true)
  expect(room.refusal('fay', { type: 'set.edit', name: 'Mine' })).toBe('not-allowed')
  room.wait((keptUntil(room.set) ?? 0) - room.now).does('system', { type: 'set.delete' })
})

it('[E4] after somebody left nothing is sealed until another browser has made a key', () => {
  const room = aSession('checkIn')
  expect(room.refusal('ben', rotate(room))).toBe('already')
  const { epoch } = room.set
  room.does('cem', leave('cem'))
  expect(room.set.epochDue).toBe(true)
  expect(room.refusal('ben', promise(room))).toBe('old-key')
  expect(room.refusal('ben', { type: 'chat.say', text: sealed(epoch) })).toBe('old-key')
  // What is not sealed goes on, and newcomers get the key that is.
  room.does('ben', { type: 'hand.raise' })
  room.add('gus')
  expect(room.refusal('cem', rotate(room))).toBe('not-allowed')
  expect(room.refusal('ben', rotate(room, 'ana'))).toBe('invalid')
  const late = { type: 'set.rotate', rotation: rotationFor(epoch, ['fay']) } as const
  expect(room.refusal('ben', late)).toBe('old-key')
  const byTwo = rotate(room)
  room.does('ben', byTwo)
  expect(room.set).not.toHaveProperty('epochDue')
  expect(room.set.epoch).toBe(epoch + 1)
  expect(room.set.members[person('cem')]?.wraps).toEqual([])
  expect(room.refusal('ana', byTwo)).toBe('already')
  room.does('ben', promise(room))
})

it('[E4] a removal or a renewed link is a new key too', () => {
  const room = aSet(4)
  room.does('cem', leave('cem'))
  room.remove('dee')
  expect(room.set).not.toHaveProperty('epochDue')
  room.does('ben', promise(room))
})

it('[E3] what somebody wrote for the set stays the set’s', () => {
  const room = aSet(3)
  const text = sealed(1)
  room.does('fay', { type: 'contract.write', clause: 'tea' as ClauseId, seen: 0, text })
  room.does('fay', { type: 'member.facilitate', member: person('ana') })
  room.does('fay', leave('fay'))
  expect(room.set.contract?.clauses['tea' as ClauseId]).toMatchObject({ text, by: 'fay' })
})

it('[E6] the facilitator alone deletes a set, not in a session, and nothing happens to it after that', () => {
  const room = aLobby(3)
  expect(room.refusal('ana', { type: 'set.delete' })).toBe('not-allowed')
  expect(room.refusal('fay', { type: 'set.delete' })).toBe('session-open')
  room.does('fay', { type: 'session.close' })
  expect(room.refusal('system', { type: 'set.delete' })).toBe('not-now')
  room.does('fay', { type: 'set.delete' })
  expect(room.set.deletedAt).toBe(room.now)
  expect(room.refusal('fay', { type: 'set.delete' })).toBe('unknown')
  expect(room.refusal('ana', promise(room))).toBe('unknown')
  const device = { member: person('ana'), device: 'again' as DeviceId, label: 'Phone' }
  expect(room.refusal('system', { type: 'device.add', ...device })).toBe('unknown')
})

it('[E5] the server deletes it when its time is over, and not before', () => {
  const room = aSet(3)
  const until = keptUntil(room.set) ?? 0
  room.wait(until - room.now - 1)
  expect(room.refusal('system', { type: 'set.delete' })).toBe('not-now')
  room.wait(1).does('system', { type: 'set.delete' })
  expect(room.setEvents.at(-1)).toMatchObject({ type: 'setDeleted', by: null })
})

const at = (text: string) => Date.parse(`${text}Z`)
const kept = (fields: Partial<Kept> = {}): Kept => ({
  createdAt: at('2026-01-31T09:00'),
  sessions: [],
  settings: { call: 'own', airtimeInReflection: true, labelsToFacilitator: false, strictQuestions: false },
  ...fields,
})
const session = (fields: Partial<Kept['sessions'][number]>) => ({
  id: 's' as never,
  number: 1,
  agenda: [],
  status: 'planned' as const,
  ...fields,
})

it('[E5] a set is kept for the months it chose after its last session', () => {
  expect(keptUntil(kept())).toBe(at('2027-01-31T09:00'))
  const sessions = [
    session({ status: 'closed', endedAt: at('2026-03-31T11:30') }),
    session({ status: 'cancelled', at: at('2028-01-01T10:00') }),
    session({}),
  ]
  expect(keptUntil(kept({ sessions }))).toBe(at('2027-03-31T11:30'))
  expect(keptUntil(kept({ sessions: [...sessions, session({ at: at('2026-05-05T10:00') })] }))).toBe(
    at('2027-05-05T10:00'),
  )
  const three = { ...kept().settings, keepMonths: 3 as const }
  expect(keptUntil(kept({ sessions, settings: three }))).toBe(at('2026-06-30T11:30'))
  expect(keptUntil(kept({ open: 's' as never }))).toBeUndefined()
})

it('[E5] a shorter time than has passed leaves thirty days to say no', () => {
  const settings = { ...kept().settings, keepMonths: 3 as const }
  const keepChosenAt = at('2026-12-24T18:00')
  expect(keptUntil(kept({ settings, keepChosenAt }))).toBe(keepChosenAt + END_WARNING_MS)
  const room = aSet(3)
  room.wait(300 * 86_400_000)
  room.does('fay', { type: 'set.edit', settings: { keepMonths: 3 } })
  expect(keptUntil(room.set)).toBe(room.now + END_WARNING_MS)
})

it('[E5] months later is the same day, or the last of a month that lacks it, for any day and any months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.integer({ min: 1, max: 24 }),
      (from, months) => {
        const [a, b] = [new Date(from), new Date(monthsAfter(from, months))]
        const passed = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
        expect(passed).toBe(months)
        expect(from % 86_400_000).toBe(b.getTime() % 86_400_000)
        const tomorrow = new Date(b.getTime() + 86_400_000)
        if (a.getUTCDate() !== b.getUTCDate()) expect(tomorrow.getUTCDate()).toBe(1)
        expect(b.getUTCDate()).toBeLessThanOrEqual(a.getUTCDate())
      },
    ),
  )
})

it('[V1] the view says until when the set is kept, and that a key is due', () => {
  const room = aSet(3)
  const view = createCommonView()
  const { set } = view(room.set, null)
  expect(set.keptUntil).toBe(keptUntil(room.set))
  expect(view(room.set, null).set).toBe(set)
  room.does('cem', leave('cem'))
  expect(view(room.set, null).set.epochDue).toBe(true)
  const renewed = place('cem', 'member')
  const again = { link: { ...renewed.link, id: 'l' as LinkId }, key: renewed.key, wraps: renewed.wraps }
  const renew = { type: 'member.renew', member: person('cem'), ...again } as const
  expect(room.refusal('fay', { ...renew, rotation: rotationWithout(room.set, '') })).toBe('unknown')
})

it('[E2] Where the server closes the place of a facilitator, a second facilitator comes first', () => {
  const room = aSet().second('cem')
  room.does('system', { type: 'member.shutOut', member: person('fay'), of: 'set' })
  expect(room.set.facilitator).toBe('cem')
})
