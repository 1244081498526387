import { expect, it } from 'vitest'
import type { Command } from '../command.ts'
import type { ConsentId, PollId, SessionId } from '../ids.ts'
import { item, onePresenter, round } from '../test/agendas.ts'
import { place, sealed } from '../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'
import { keptUntil } from './leaving/keptUntil.ts'

const session = (id: string) => id as SessionId
const plan = (id: string, more: Partial<Extract<Command, { type: 'session.plan' }>> = {}): Command => ({
  type: 'session.plan',
  session: session(id),
  ...more,
})
const entry = (room: TestRoom, id: string) => room.set.sessions.find((s) => s.id === id)

it('[N11] No date is set, moved or asked about that is more than two years ahead; one that was set earlier stays', () => {
  const room = aSet()
  room.now = Date.parse('2026-11-30T12:00:00Z')
  const last = Date.parse('2028-11-30T12:00:00Z')
  const zone = 'UTC'
  const ask = (at: number): Command => ({
    type: 'dates.ask',
    poll: 'poll' as PollId,
    zone,
    ms: 60_000,
    slots: [room.now + 1, at],
  })
  const series = (at: number): Command => ({
    type: 'programme.plan',
    sessions: [room.now, at].map((at, i) => ({ session: session(`s${at}-${i}`), at, zone })),
  })
  expect(room.refusal('fay', plan('a', { at: last + 1, zone }))).toBe('too-far')
  room.does('fay', plan('a', { at: last, zone }))
  expect(room.refusal('fay', plan('a', { at: last + 1 }))).toBe('too-far')
  for (const asked of [ask, series]) {
    expect(room.refusal('fay', asked(last + 1))).toBe('too-far')
    room.does('fay', asked(last))
  }

  const before = entry(room, 'a')!
  const far = last + 100 * 31_536_000_000
  room.happened({ type: 'sessionPlanned', session: { ...before, at: far } })
  room.does('fay', plan('a', { at: far, agenda: [item('break', 1)] }))
  room.does('fay', plan('a', { agenda: [item('break', 2)] }))
  expect(entry(room, 'a')?.at).toBe(far)
  expect(room.refusal('fay', plan('a', { at: far - 1 }))).toBe('too-far')
  room.does('fay', plan('a', { at: last }))
})

it('[CT7] [N11] planning does not keep the set longer than two years and the months that all affirmed', () => {
  const room = aSet()
  room.now = Date.parse('2026-11-30T12:00:00Z')
  room.ask('fay', plan('a', { at: Date.parse('2126-11-30T12:00:00Z'), zone: 'UTC' }))
  expect(keptUntil(room.set)).toBeLessThan(Date.parse('2030-01-01T00:00:00Z'))
})

it('[N1] A session is planned with an agenda of its own; planned again it keeps what is not said anew', () => {
  const room = aSet()
  room.does('fay', plan('a', { at: 100, zone: 'Europe/Berlin' }))
  expect(entry(room, 'a')).toEqual({
    id: 'a',
    number: 1,
    at: 100,
    zone: 'Europe/Berlin',
    status: 'planned',
    changed: { at: room.now },
    agenda: room.set.agenda,
  })
  const agenda = [item('break', 1)]
  room.does('fay', plan('a', { agenda }))
  expect(entry(room, 'a')).toMatchObject({ at: 100, zone: 'Europe/Berlin', agenda, number: 1 })
  room.does('fay', plan('a', { at: 200 }))
  expect(entry(room, 'a')).toMatchObject({ at: 200, zone: 'Europe/Berlin', agenda })
  room.does('fay', { type: 'set.agenda', template: 'other', agenda: onePresenter() })
  expect(entry(room, 'a')).toMatchObject({ agenda })
  room.does('fay', plan('a', { at: null }))
  expect(entry(room, 'a')).toEqual({ id: 'a', number: 1, status: 'planned', agenda, revision: 3 })
  room.does('fay', plan('a', { at: 300, zone: 'Europe/Paris' }))
  expect(entry(room, 'a')).toMatchObject({ at: 300, zone: 'Europe/Paris', agenda })
  expect(room.set).toMatchObject({ template: 'other', agenda: onePresenter() })
})

it('[N1] What is open or over is not planned again, nor called off', () => {
  const room = aSet()
  room.does('fay', plan('a'))
  room.does('fay', plan('b'))
  room.does('fay', { type: 'session.cancel', session: session('b') })
  expect(entry(room, 'b')?.status).toBe('cancelled')
  expect(room.refusal('fay', plan('b'))).toBe('already')
  room.open('a')
  for (const _ of ['open', 'over']) {
    expect(room.refusal('fay', plan('a'))).toBe('already')
    expect(room.refusal('fay', { type: 'session.cancel', session: session('a') })).toBe('not-now')
    if (room.session.status !== 'closed') room.does('fay', { type: 'session.close' })
  }
  expect(room.refusal('fay', { type: 'session.cancel', session: session('x') })).toBe('unknown')
})

it('[N2] Opening needs no other session open, and takes its own agenda or the set’s', () => {
  const room = aSet()
  room.does('fay', plan('a', { agenda: round(1, 'ben') }))
  room.open('a')
  expect(room.session).toMatchObject({ id: 'a', setId: 'set-1', agenda: round(1, 'ben'), facilitator: 'fay' })
  expect(room.set.open).toBe('a')
  expect(room.refusal('fay', { type: 'session.open', session: session('b') })).toBe('session-open')
  room.does('fay', { type: 'session.close' })
  expect(room.refusal('fay', { type: 'session.open', session: session('a') })).toBe('not-now')
  room.open('unplanned')
  expect(room.session.agenda).toEqual(room.set.agenda)
  room.does('fay', { type: 'session.close' })
  expect(entry(room, 'unplanned')?.status).toBe('closed')
})

it('[N2] A second facilitator opens too, and any member from five minutes after the planned instant', () => {
  const room = aSet()
  const at = room.now + 60_000
  room.does('fay', plan('a', { at }))
  room.does('fay', plan('b'))
  room.second('ben')
  const open = (id: string) => ({ type: 'session.open', session: session(id) }) as const
  room.wait(60_000 + 5 * 60_000 - 1)
  expect(room.refusal('ana', open('a'))).toBe('not-allowed')
  room.wait(1)
  for (const id of ['b', 'unplanned']) expect(room.refusal('ana', open(id))).toBe('not-allowed')
  room.does('ana', open('a'))
  expect(room.session).toMatchObject({ id: 'a', facilitator: 'fay', controls: 'fay', second: 'ben' })
  room.arrive('ana').wait(20_000).does('ana', { type: 'seat.take' })
  room.does('ana', { type: 'session.close' })
  room.does('ben', open('b'))
  expect(room.session.facilitator).toBe('fay')
})

it('[N3] Sessions are numbered as they open', () => {
  const room = aSet()
  for (const id of ['a', 'b', 'c']) room.does('fay', plan(id))
  expect(room.set.sessions.map((s) => s.number)).toEqual([1, 2, 3])
  room.does('fay', { type: 'session.cancel', session: session('a') })
  const numbers = ['c', 'b', 'd'].map((id) => {
    room.open(id)
    room.does('fay', { type: 'session.close' })
    return room.session.number
  })
  expect(numbers).toEqual([1, 2, 3])
  expect(['c', 'b', 'd'].map((id) => entry(room, id)?.number)).toEqual([1, 2, 3])
})

it("[N4] Programme, invitations and members are the facilitator's, not whoever acts for them", () => {
  const room = aSession()
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  const { role: _, ...guest } = place('gia', 'guest')
  const commands: Command[] = [
    plan('x'),
    { type: 'session.cancel', session: session('x') },
    { type: 'guest.invite', guest, session: session('session-1'), consent: 'consent-gia' as ConsentId },
    { type: 'member.add', member: place('dee', 'member') },
    { type: 'set.edit', name: 'Ours' },
  ]
  for (const command of commands) expect(room.refusal('ben', command)).toBe('not-allowed')
  room.invite('hugo', 'guest', session('session-1'))
  for (const command of commands) {
    if (command.type === 'guest.invite') expect(room.refusal('fay', command)).toBe('not-agreed')
    else if (command.type !== 'session.cancel') room.does('fay', command)
  }
})

it('Name, purpose, language and settings change one by one', () => {
  const room = aSet()
  expect(room.refusal('fay', { type: 'set.edit' })).toBe('invalid')
  const purpose = sealed()
  room.does('fay', { type: 'set.edit', purpose })
  room.does('fay', { type: 'set.edit', settings: { strictQuestions: true } })
  room.does('fay', { type: 'set.edit', name: 'Thursday set' })
  expect(room.set).toMatchObject({
    name: 'Thursday set',
    purpose,
    settings: { call: 'livekit', airtimeInReflection: true, strictQuestions: true },
  })
})

it('Four hundred sessions are the end of it', () => {
  const room = aSet()
  for (let i = 0; i < 400; i++) room.does('fay', plan(`s${i}`))
  expect(room.refusal('fay', plan('last'))).toBe('too-many')
  room.does('fay', plan('s7', { at: 7 }))
})
