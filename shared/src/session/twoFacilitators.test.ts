import { expect, it } from 'vitest'
import { rolesOf } from '../people/rolesOf.ts'
import { aLobby, aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'
import { createOwnView } from '../views/index.ts'
import { raters } from './raters.ts'

const second = (name: string | null) =>
  ({ type: 'member.second', member: name === null ? null : person(name) }) as const
const handOver = (to: string) => ({ type: 'seat.handOver', member: person(to) }) as const
const ask = { type: 'seat.ask' } as const
const decline = { type: 'seat.decline' } as const
const roles = (room: TestRoom, name: string) => rolesOf(room.world, person(name), 'session')

/** fay facilitates, ben is her second; a session is on and all are here. */
function two(at?: string): TestRoom {
  const room = aSet()
  room.second('ben').open().arrive('fay', 'ana', 'ben', 'cem').start()
  return at === undefined ? room : room.goTo(at)
}

it('[S6] The facilitator names a member who has joined, between sessions, and takes it back', () => {
  const room = aSet().add('dee').observer('olga')
  expect(room.refusal('ben', second('ben'))).toBe('not-allowed')
  for (const name of ['fay', 'olga', 'nobody']) expect(room.refusal('fay', second(name))).toBe('unknown')
  expect(room.refusal('fay', second('dee'))).toBe('not-in-the-room')
  expect(room.refusal('fay', second(null))).toBe('already')
  room.second('ben')
  expect(room.refusal('fay', second('ben'))).toBe('already')
  room.second('cem')
  expect(room.set.second).toBe('cem')
  room.does('fay', second(null))
  expect(room.set).not.toHaveProperty('second')
  room.open()
  expect(room.refusal('fay', second('ben'))).toBe('session-open')
})

it('[S6] Whoever loses their place, or facilitates alone from now on, is second no more', () => {
  const ends: ((room: TestRoom) => unknown)[] = [
    (room) => room.remove('ben'),
    (room) => room.revoke('ben'),
    (room) => room.does('ben', { type: 'set.leave', member: person('ben') }),
    (room) => room.does('fay', { type: 'member.facilitate', member: person('ben') }),
  ]
  for (const end of ends) {
    const room = aSet()
    room.second('ben')
    end(room)
    expect(room.set.second).toBeUndefined()
  }
})

it('[S6] One holds the controls, the other is second, whoever of the two it is', () => {
  const room = two()
  expect([roles(room, 'fay'), roles(room, 'ben'), roles(room, 'ana')]).toEqual([
    ['facilitator'],
    ['member', 'second'],
    ['member'],
  ])
  expect(room.refusal('ben', { type: 'session.advance', from: room.on })).toBe('not-allowed')
  room.does('ben', ask)
  room.does('fay', handOver('ben'))
  expect([roles(room, 'fay'), roles(room, 'ben')]).toEqual([['member', 'second'], ['acting']])
  room.advance()
  const alone = aLobby()
  expect(roles(alone, 'ben')).toEqual(['member'])
})

it('[S6] [A4] The second sees airtime live, as the console does, and the pulse asks neither of the two', () => {
  const room = two('openQuestions')
  room.does('system', {
    type: 'airtime.count',
    until: room.now,
    totals: { [room.on]: { [person('ana')]: 5_000, [person('cem')]: 2_000 } },
  })
  const seen = (name: string) => createOwnView()(room.world, person(name))?.airtime[room.on]
  expect(seen('ben')).toEqual({ ana: 5_000, cem: 2_000 })
  expect(seen('fay')).toEqual({ ana: 5_000, cem: 2_000 })
  expect(seen('ana')).toBeUndefined()
  expect(raters(room.set.members, room.session)).toEqual(['ana', 'cem'])
  room.does('ben', ask)
  room.does('fay', handOver('ben'))
  expect(raters(room.set.members, room.session)).toEqual(['ana', 'cem'])
  room.goTo('processReflection')
  expect(room.refusal('fay', room.move('processReflection', { type: 'pulse.answer' }))).toBe('not-allowed')
})

it('[S7] What one says first the other agrees to: asked for and given, or offered and taken', () => {
  const room = two()
  expect(room.refusal('ana', ask)).toBe('not-allowed')
  expect(room.refusal('fay', ask)).toBe('not-allowed')
  room.does('ben', ask)
  expect(room.session).toMatchObject({ controls: 'fay', seatOffer: 'ben' })
  expect(room.refusal('ben', ask)).toBe('already')
  room.does('fay', handOver('ben'))
  expect(room.session.controls).toBe('ben')
  expect(room.session).not.toHaveProperty('seatOffer')

  room.does('ben', handOver('fay'))
  expect(room.session).toMatchObject({ controls: 'ben', seatOffer: 'ben' })
  expect(room.refusal('ben', handOver('fay'))).toBe('already')
  room.does('fay', ask)
  expect(room.session.controls).toBe('fay')
})

it('[S7] Either takes it back or declines', () => {
  const room = two()
  for (const [says, ends] of [
    ['ben', 'ben'],
    ['ben', 'fay'],
    ['fay', 'fay'],
    ['fay', 'ben'],
  ] as const) {
    room.does(says, says === 'fay' ? handOver('ben') : ask)
    expect(room.refusal('ana', decline)).toBe('not-allowed')
    room.does(ends, decline)
    expect(room.session).not.toHaveProperty('seatOffer')
    expect(room.refusal(ends, decline)).toBe('already')
  }
  expect(room.session.controls).toBe('fay')
})

it('[S5] [S7] From a second who is here the controls are not taken back, but from a stand-in', () => {
  const room = two()
  room.does('ben', ask)
  room.does('fay', handOver('ben'))
  expect(room.refusal('fay', { type: 'seat.takeBack' })).toBe('not-agreed')
  room.does('ben', handOver('fay'))
  room.does('fay', ask)
  room.does('fay', handOver('cem'))
  expect(room.session.controls).toBe('cem')
  expect(room.refusal('ben', ask)).toBe('not-now')
  room.does('fay', { type: 'seat.takeBack' })
})

it('[S3] [S7] Whoever presents does not hold the controls, agreed or not', () => {
  const room = aSet()
  room.second('ana')
  room.open().arrive('fay', 'ana', 'ben', 'cem').start().goTo('presentation')
  expect(room.refusal('fay', handOver('ana'))).toBe('presenter-holds-controls')
  expect(room.refusal('ana', ask)).toBe('presenter-holds-controls')
})

it('[S8] When one breaks off, the other may take the controls at once, a member after twenty seconds', () => {
  const room = two()
  expect(room.refusal('ben', { type: 'seat.take' })).toBe('facilitator-here')
  room.leave('fay')
  expect(room.refusal('ana', { type: 'seat.take' })).toBe('facilitator-here')
  room.does('ben', { type: 'seat.take' })
  room.arrive('fay').leave('ben')
  room.does('fay', { type: 'seat.takeBack' })
  expect(room.session.controls).toBe('fay')
  room.leave('fay').wait(20_000)
  room.does('ana', { type: 'seat.take' })
})

it('[S4] The second, whose round is next while the facilitator is away, passes the controls on', () => {
  const room = aSet()
  room.second('ana')
  room.open().arrive('fay', 'ana', 'ben', 'cem').start().leave('fay')
  room.does('ana', { type: 'seat.take' })
  room.does('ana', handOver('ben'))
  room.goTo('presentation')
})

it('[M5] [S7] Who is shut out takes what was offered along', () => {
  const room = two()
  room.does('ben', ask)
  room.remove('ben')
  expect(room.session).not.toHaveProperty('seatOffer')
  expect(room.refusal('fay', handOver('ben'))).toBe('not-in-the-room')
  const holds = two()
  holds.does('ben', ask)
  holds.does('fay', handOver('ben'))
  holds.remove('ben')
  expect(holds.session.controls).toBe('fay')
  expect(aSession().session).not.toHaveProperty('second')
})
