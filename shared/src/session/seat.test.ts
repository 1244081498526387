import { expect, it } from 'vitest'
import { rolesOf } from '../people/rolesOf.ts'
import { item, minutes, onePresenter, round } from '../test/agendas.ts'
import { aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'

const handOver = (to: string) => ({ type: 'seat.handOver', member: person(to) }) as const
const roles = (room: TestRoom, name: string) => rolesOf(room.world, person(name), 'session')

it("[S1] The facilitator's seat is the person's: the session and its clock go on without them", () => {
  const room = aSession('openQuestions').wait(minutes(1)).leave('fay').wait(minutes(3))
  expect(room.session).toMatchObject({ facilitator: 'fay', controls: 'fay', status: 'running' })
  expect(room.session.clock.kind).toBe('running')
  expect(room.left).toBe(minutes(14))
  expect(roles(room, 'fay')).toEqual(['facilitator'])
  room.arrive('fay').advance()
})

it('[S2] Twenty seconds after the holder broke off, a member who is here may take the controls', () => {
  const room = aSession('openQuestions')
  expect(room.refusal('ben', { type: 'seat.take' })).toBe('facilitator-here')
  const broke = room.now
  room.wait(10_000).leave('fay', broke).wait(9_999)
  expect(room.refusal('ben', { type: 'seat.take' })).toBe('facilitator-here')
  room.wait(1).leave('cem')
  expect(room.refusal('cem', { type: 'seat.take' })).toBe('not-in-the-room')
  room.does('ben', { type: 'seat.take' })
  expect(room.session.controls).toBe('ben')
  expect(roles(room, 'ben')).toEqual(['acting'])
  expect(room.refusal('cem', { type: 'seat.take' })).toBe('facilitator-here')

  room.leave('ben').arrive('cem').wait(20_000)
  room.does('cem', { type: 'seat.take' })
  expect(room.session.controls).toBe('cem')
})

it('[S2] A facilitator who never came is gone since the door was opened', () => {
  const room = aSet().open().arrive('ana', 'ben').wait(19_999)
  expect(room.refusal('ana', { type: 'seat.take' })).toBe('facilitator-here')
  room.wait(1)
  room.does('ana', { type: 'seat.take' })
  room.does('ana', { type: 'session.start' })
  expect(room.on).toBe('checkIn')
})

it('[S2] Neither a guest nor an observer takes the controls', () => {
  const room = aSession().guest('gia').observer('olga')
  room.leave('fay').wait(minutes(1))
  expect(room.refusal('gia', { type: 'seat.take' })).toBe('not-allowed')
  expect(room.refusal('olga', { type: 'seat.take' })).toBe('not-allowed')
})

it('[S3] Whoever presents in the round that is on cannot hold the controls', () => {
  const room = aSession('openQuestions')
  expect(room.refusal('fay', handOver('ana'))).toBe('presenter-holds-controls')
  const mine = room.session.agenda.map((i) => (i.round === 1 ? { ...i, presenter: person('fay') } : i))
  expect(room.refusal('fay', { type: 'agenda.edit', agenda: mine })).toBe('presenter-holds-controls')
  expect(room.refusal('fay', { type: 'presenter.set', round: 1, member: person('fay') })).toBe(
    'presenter-holds-controls',
  )
  room.leave('fay').wait(minutes(1))
  expect(room.refusal('ana', { type: 'seat.take' })).toBe('presenter-holds-controls')
  expect(room.session.controls).toBe('fay')
})

it('[S3] A facilitator who presents does not take back before the round is over', () => {
  const room = aSession('checkIn', 3, onePresenter('fay'))
  room.does('fay', handOver('ben'))
  room.goTo('presentation')
  expect(roles(room, 'fay')).toEqual(['member', 'presenter'])
  expect(room.refusal('fay', { type: 'seat.takeBack' })).toBe('presenter-holds-controls')
  expect(room.refusal('ben', handOver('fay'))).toBe('presenter-holds-controls')
  room.goTo('processReflection')
  room.does('fay', { type: 'seat.takeBack' })
  expect(roles(room, 'fay')).toEqual(['facilitator'])
})

it('[S4] The facilitator hands over to any member who is here; while they are here, the acting one gives back to nobody else', () => {
  const room = aSession().guest('gia').observer('olga')
  expect(room.refusal('fay', handOver('fay'))).toBe('already')
  for (const other of ['gia', 'olga', 'nobody']) expect(room.refusal('fay', handOver(other))).toBe('unknown')
  room.leave('cem')
  expect(room.refusal('fay', handOver('cem'))).toBe('not-in-the-room')
  expect(room.refusal('ben', handOver('ana'))).toBe('not-allowed')
  room.does('fay', handOver('ben'))
  expect(room.refusal('ben', handOver('ana'))).toBe('not-allowed')
  room.leave('fay')
  expect(room.refusal('ben', handOver('fay'))).toBe('not-in-the-room')
  room.arrive('fay')
  room.does('ben', handOver('fay'))
  expect(room.session.controls).toBe('fay')
})

it('[S4] [C4] Facilitator away, whoever acts and presents next passes the controls on, not to who presents next', () => {
  const room = aSession('reportBack').leave('fay').wait(20_000)
  room.does('ana', { type: 'seat.take' })
  expect(room.refusal('ana', { type: 'session.advance', from: room.on })).toBe('presenter-holds-controls')
  room.does('ana', handOver('ben'))
  expect(room.refusal('ben', handOver('ana'))).toBe('not-allowed')
  room.advance()
  expect(room.on).toBe('presentation')
  expect(room.refusal('ben', handOver('ana'))).toBe('presenter-holds-controls')
  room.does('ben', handOver('cem'))
  room.arrive('fay')
  expect(room.refusal('cem', handOver('ben'))).toBe('not-allowed')
  room.does('fay', { type: 'seat.takeBack' })
})

it('[S4] Facilitator presenting, the stand-in whose round is next passes the controls on', () => {
  const room = aSession(undefined, 3, [item('checkIn', 3), ...round(1, 'fay'), ...round(2, 'ben')])
  room.does('fay', handOver('ben'))
  room.goTo('appreciation1')
  expect(room.refusal('ben', handOver('fay'))).toBe('presenter-holds-controls')
  room.does('ben', handOver('ana'))
  room.advance()
  expect(room.on).toBe('presentation2')
  room.does('fay', { type: 'seat.takeBack' })
})

it('[S5] The facilitator may take the controls back at any time, and nobody else', () => {
  const room = aSession()
  expect(room.refusal('ben', { type: 'seat.takeBack' })).toBe('not-allowed')
  room.does('fay', handOver('ben'))
  expect(room.refusal('cem', { type: 'seat.takeBack' })).toBe('not-allowed')
  room.does('fay', { type: 'seat.takeBack' })
  expect(room.session.controls).toBe('fay')
})

it("[S5] Whoever acts in a session acts in that session only: the next begins with the facilitator's seat", () => {
  const room = aSession()
  room.does('fay', handOver('ben'))
  room.does('ben', { type: 'session.close' })
  expect(roles(room, 'ben')).toEqual(['member'])
  expect(roles(room, 'fay')).toEqual(['facilitator'])
  room.open('session-2', round(1, 'ana'))
  expect(room.session.controls).toBe('fay')
})
