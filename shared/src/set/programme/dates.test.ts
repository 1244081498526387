import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import type { PollId, SessionId } from '../../ids.ts'
import { round } from '../../test/agendas.ts'
import { key, link, rotationWithout, sealed, wraps } from '../../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'
import { calendarDates } from './calendarDates.ts'
import { toldAt } from './dateChange.ts'

const session = (id: string) => id as SessionId
const poll = 'poll-1' as PollId
const zone = 'Europe/Berlin'
const series = (ids: readonly string[], more: { poll?: PollId } = {}): Command => ({
  type: 'programme.plan',
  sessions: ids.map((id, i) => ({ session: session(id), at: 5_000_000 + i * 1_000, zone })),
  ...more,
})
const ask = (slots: readonly number[]): Command => ({
  type: 'dates.ask',
  poll,
  zone,
  ms: 3_600_000,
  slots: [...slots],
})
const apologise = (id: string): Command => ({ type: 'apology.send', session: session(id) })
const plan = (id: string, at: number): Command => ({ type: 'session.plan', session: session(id), at, zone })
const common = (room: TestRoom) => createCommonView()(room.set, room.world.session)
const hash = (letter: string) => letter.repeat(43)
const feed = (room: TestRoom, name: string, letter: string): Command => ({
  type: 'feed.make',
  tokenHash: hash(letter),
  text: { ...sealed(room.set.epoch), to: person(name) },
})

it('[N6] A series is planned whole or not at all, numbered in the order of its dates', () => {
  const room = aSet()
  room.does('fay', {
    type: 'programme.plan',
    sessions: [
      { session: session('b'), at: 9_000_000, zone },
      { session: session('a'), at: 8_000_000, zone },
    ],
  })
  expect(room.set.sessions.map(({ id, number, at, status }) => [id, number, at, status])).toEqual([
    ['a', 1, 8_000_000, 'planned'],
    ['b', 2, 9_000_000, 'planned'],
  ])
  expect(room.set.sessions[0]?.agenda).toBe(room.set.agenda)
  expect(room.refusal('fay', series(['c', 'a']))).toBe('already')
  expect(room.refusal('fay', series(['c', 'c']))).toBe('invalid')
  const atlantis = { session: session('c'), at: 1, zone: 'Europe/Atlantis' }
  expect(room.refusal('fay', { type: 'programme.plan', sessions: [atlantis] })).toBe('invalid')
  const one = { type: 'session.plan', session: session('c'), at: 1, zone: 'Europe/Atlantis' } as const
  expect(room.refusal('fay', one)).toBe('invalid')
  expect(room.refusal('ana', series(['c']))).toBe('not-allowed')
  for (let i = 0; i < 398; i++) room.does('fay', { type: 'session.plan', session: session(`s${i}`) })
  expect(room.refusal('fay', series(['c']))).toBe('too-many')
})

it('[N8] Whoever cannot come says so for one date, with a word if they like, and can take it back', () => {
  const room = aSet()
  room.does('fay', series(['a', 'b']))
  const text = sealed()
  room.does('ana', { ...apologise('a'), text } as Command)
  room.does('ben', apologise('a'))
  expect(room.set.programme?.apologies).toEqual({ a: { ana: { at: room.now, text }, ben: { at: room.now } } })
  expect(common(room).programme.apologies).toBe(room.set.programme?.apologies)
  room.does('ana', { type: 'apology.withdraw', session: session('a') })
  expect(room.set.programme?.apologies).toEqual({ a: { ben: { at: room.now } } })
  expect(room.refusal('ana', { type: 'apology.withdraw', session: session('a') })).toBe('unknown')
  expect(room.refusal('ana', apologise('nowhere'))).toBe('unknown')
  room.observer('olga')
  expect(room.refusal('olga', apologise('a'))).toBe('waiting')
  room.open('a')
  expect(room.refusal('ana', apologise('a'))).toBe('not-now')
})

it('[N8] An apology is for its date: changed minutes keep it, another date voids it', () => {
  const room = aSet()
  room.does('fay', series(['a', 'b']))
  room.does('ana', apologise('a')).set
  room.does('ana', apologise('b'))
  room.does('fay', { type: 'session.plan', session: session('a'), agenda: round(1, 'ben') })
  expect(Object.keys(room.set.programme?.apologies ?? {})).toEqual(['a', 'b'])
  room.does('fay', plan('a', 7_000_000))
  expect(Object.keys(room.set.programme?.apologies ?? {})).toEqual(['b'])
})

it('[N10] Closing says who was there of those who had a place, and who led', () => {
  const room = aSession()
  room.wait(1_000).leave('ben').add('new')
  room.does('fay', { type: 'session.close' })
  expect(room.set.programme?.attendance).toEqual({
    'session-1': {
      at: room.session.startedAt,
      present: ['fay', 'ana', 'ben', 'cem'],
      expected: ['fay', 'ana', 'ben', 'cem', 'new'],
    },
  })
  expect(room.set.programme?.facilitated).toEqual({ fay: { times: 1, lastAt: room.session.startedAt } })
})

it('[N10] Somebody invited who has never come was missing; somebody removed had no place', () => {
  const room = aSet().add('dan').open().arrive('fay', 'ana', 'ben', 'cem').start()
  expect(room.set.members[person('dan')]?.status).toBe('invited')
  room.does('fay', { type: 'session.close' })
  const [attendance] = Object.values(room.set.programme?.attendance ?? {})
  expect(attendance?.expected).toEqual(['fay', 'ana', 'ben', 'cem', 'dan'])
  expect(attendance?.present).not.toContain('dan')
})

it('[N10] Whoever only looked into the lobby was not there; guests and observers are not counted', () => {
  const room = aSet().open().arrive('fay', 'ana', 'ben', 'cem').wait(1_000).leave('cem', 500_000)
  room.observer('olga').wait(60_000).start().guest('gia')
  room.does('fay', { type: 'session.close' })
  const [attendance] = Object.values(room.set.programme?.attendance ?? {})
  expect(attendance).toMatchObject({ present: ['fay', 'ana', 'ben'], expected: ['fay', 'ana', 'ben', 'cem'] })
})

it('[N10] Where the facilitator never came, it was whoever held the controls who led', () => {
  const room = aSession()
  room
    .leave('fay', room.now - 1)
    .wait(20_000)
    .does('ana', { type: 'seat.take' })
  room.does('ana', { type: 'session.close' })
  expect(Object.keys(room.set.programme?.facilitated ?? {})).toEqual(['ana'])
  const closed = aSet().open().arrive('fay')
  closed.does('fay', { type: 'session.close' })
  expect(closed.set.programme).toBeUndefined()
})

it('[U4] A search for a date asks once about times ahead; each member marks theirs, sealed, and may mark anew', () => {
  const room = aSet()
  const times = [room.now + 3_000, room.now + 1_000, room.now + 3_000]
  expect(room.refusal('fay', ask([...times, room.now]))).toBe('invalid')
  expect(room.refusal('ana', ask(times))).toBe('not-allowed')
  room.does('fay', ask(times))
  expect(room.refusal('fay', ask(times))).toBe('already')
  const [first, second] = [sealed(), sealed()]
  room.does('ana', { type: 'dates.answer', poll, text: first })
  room.wait(5).does('ana', { type: 'dates.answer', poll, text: second })
  expect(common(room).programme.poll).toEqual({
    id: poll,
    by: 'fay',
    askedAt: room.now - 5,
    zone,
    ms: 3_600_000,
    slots: [times[1], times[0]],
    answers: { ana: { text: second, at: room.now } },
  })
  const other = 'poll-2' as PollId
  expect(room.refusal('ana', { type: 'dates.answer', poll: other, text: first })).toBe('unknown')
  expect(room.refusal('fay', series(['a'], { poll: other }))).toBe('unknown')
  room.does('fay', series(['a', 'b'], { poll }))
  expect(common(room).programme.poll).toBeUndefined()
  expect(room.set.sessions.map(({ id }) => id)).toEqual(['a', 'b'])
  room.does('fay', ask([room.now + 1]))
  room.does('fay', { type: 'dates.close', poll })
  expect(room.refusal('fay', { type: 'dates.close', poll })).toBe('unknown')
})

it('[N9] A calendar address is its owner’s: one each, the token sealed for them alone, ended with their link', () => {
  const room = aSet()
  const own = (name: string) => createOwnView()(room.world, person(name))
  room.does('ana', feed(room, 'ana', 'a'))
  room.does('ben', feed(room, 'ben', 'b'))
  expect(own('ana')?.feed).toMatchObject({ at: room.now, text: { to: 'ana' } })
  expect(own('cem')?.feed).toBeNull()
  expect(JSON.stringify([common(room), own('ana'), own('fay')])).not.toContain(hash('a'))
  expect(room.refusal('ana', { type: 'feed.make', tokenHash: hash('c'), text: sealed() })).toBe('invalid')
  expect(room.refusal('ana', feed(room, 'ben', 'c'))).toBe('invalid')
  room.does('ana', feed(room, 'ana', 'd'))
  expect(room.set.programme?.feeds[person('ana')]?.tokenHash).toBe(hash('d'))

  const rotation = rotationWithout(room.set, 'ana')
  const made = { key: key(rotation.epoch, 'a'.repeat(43)), wraps: wraps(rotation.epoch) }
  room.does('fay', { type: 'member.renew', member: person('ana'), link: link('again'), ...made, rotation })
  expect(own('ana')?.feed).toBeNull()
  room.remove('ben')
  expect(room.set.programme?.feeds).toEqual({})
  room.does('cem', feed(room, 'cem', 'e'))
  room.does('cem', { type: 'feed.end' })
  expect(room.refusal('cem', { type: 'feed.end' })).toBe('unknown')
})

it('[N9] A calendar holds every session that has a date, as long as its agenda, those called off marked as such', () => {
  const room = aSet(3, round(1, 'ana'))
  room.does('fay', series(['a', 'b']))
  room.does('fay', { type: 'session.plan', session: session('someday') })
  room.does('fay', { type: 'session.cancel', session: session('a') })
  const length = 34 * 60_000
  expect(calendarDates(room.set.sessions)).toEqual([
    { session: 'a', number: 1, from: 5_000_000, until: 5_000_000 + length, off: true, revision: 1 },
    { session: 'b', number: 2, from: 5_001_000, until: 5_001_000 + length, off: false, revision: 0 },
  ])
  expect(
    calendarDates([{ id: session('x'), number: 1, at: 5, status: 'planned', agenda: [] }]),
  ).toMatchObject([{ until: 5 + 3_600_000 }])
})

it('[N9] A calendar is told how often a date, a length, or whether it takes place has changed, and counts nothing else', () => {
  const room = aSet(3, round(1, 'ana'))
  const revision = () => calendarDates(room.set.sessions)[0]?.revision
  room.does('fay', plan('a', 5_000_000))
  expect(revision()).toBe(0)
  room.does('fay', plan('a', 6_000_000))
  expect(revision()).toBe(1)
  const agenda = (presenter: string, ...more: ReturnType<typeof round>) =>
    room.does('fay', {
      type: 'session.plan',
      session: session('a'),
      agenda: [...round(1, presenter), ...more],
    })
  agenda('ben')
  expect(revision()).toBe(1)
  agenda('ben', ...round(2, 'ana'))
  expect(revision()).toBe(2)
  room.does('fay', { type: 'session.plan', session: session('a'), at: null })
  room.does('fay', plan('a', 6_000_000))
  expect(revision()).toBe(4)
  room.does('fay', { type: 'session.cancel', session: session('a') })
  expect(calendarDates(room.set.sessions)[0]).toMatchObject({ off: true, revision: 5 })
})

it('[N12] A date that is set, moved, taken away or called off knows which one people had in mind', () => {
  const room = aSet()
  const changed = (id: string) => room.set.sessions.find((entry) => entry.id === id)?.changed
  room.does('fay', plan('a', 5_000_000))
  expect(changed('a')).toEqual({ at: room.now })
  room.wait(20 * 60_000).does('fay', plan('a', 6_000_000))
  const moved = room.now
  expect(changed('a')).toEqual({ at: moved, was: 5_000_000 })
  // Other minutes are no other date.
  room.wait(1_000).does('fay', { type: 'session.plan', session: session('a'), agenda: round(1, 'ben') })
  expect(changed('a')).toEqual({ at: moved, was: 5_000_000 })
  room.wait(1_000).does('fay', { type: 'session.plan', session: session('a'), at: null })
  expect(changed('a')).toEqual({ at: room.now, was: 5_000_000 })
  room.wait(20 * 60_000).does('fay', plan('a', 7_000_000))
  expect(changed('a')).toEqual({ at: room.now })
  room.wait(20 * 60_000).does('fay', { type: 'session.cancel', session: session('a') })
  expect(changed('a')).toEqual({ at: room.now, was: 7_000_000 })
})

it('[N12] What is put back before it is told has not changed; told is ten to twenty minutes later', () => {
  const room = aSet()
  const changed = () => room.set.sessions[0]?.changed
  room.does('fay', plan('a', 5_000_000))
  room.does('fay', { type: 'session.plan', session: session('a'), at: null })
  expect(changed()).toBeUndefined()
  room.does('fay', plan('a', 5_000_000))
  room.wait(20 * 60_000).does('fay', plan('a', 6_000_000))
  room.wait(toldAt(room.now) - room.now - 1).does('fay', plan('a', 5_000_000))
  expect(changed()).toBeUndefined()
  const at = 7 * 600_000
  expect([toldAt(at) - at, toldAt(at + 599_999) - at - 599_999]).toEqual([1_200_000, 600_001])
})
