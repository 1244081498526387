import { expect, it } from 'vitest'
import { floorOf } from '../../session/floorOf.ts'
import { dueWarnings, nextDeadline } from '../../session/warnings.ts'
import { item, minutes } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import type { RepairPart } from './phase.ts'

const meeting = () => aSession('repair', 2, [item('checkIn', 4), item('repair', 30)])
const part = (room: TestRoom, to: RepairPart) => room.move('repair', { type: 'repair.part', part: to })
const turn = (room: TestRoom, what: 'done' | 'skip' = 'done') => room.move('repair', { type: `turn.${what}` })
const agree = (room: TestRoom, text = sealed()) => room.move('repair', { type: 'agreement.write', text })
const data = (room: TestRoom) => room.data('repair')

it('[RE1] What happened, and then what is needed, is said in turns; each may pass', () => {
  const room = meeting()
  expect(data(room)).toMatchObject({ part: 'happened', turns: { now: 'ana', order: ['ana', 'ben', 'fay'] } })
  expect(floorOf(room.session).speakers).toEqual(['ana', 'fay'])
  expect(room.refusal('ben', turn(room))).toBe('not-allowed')
  room.does('ana', turn(room))
  room.does('ben', turn(room, 'skip'))
  room.does('fay', turn(room))
  expect(data(room).turns.now).toBeNull()
  expect(room.refusal('ana', part(room, 'needs'))).toBe('not-allowed')
  room.does('fay', part(room, 'needs'))
  expect(data(room)).toMatchObject({ part: 'needs', turns: { now: 'ana', done: [], skipped: [] } })
  room.does('fay', room.move('repair', { type: 'turn.give', to: person('ben') }))
  expect(data(room).turns.now).toBe('ben')
  expect(room.refusal('fay', part(room, 'needs'))).toBe('already')
})

it('[RE2] What is agreed is written by anyone, and taken back by its writer; then everybody may speak', () => {
  const room = meeting()
  expect(room.refusal('ana', agree(room))).toBe('not-now')
  room.does('fay', part(room, 'agree'))
  expect(floorOf(room.session).policy).toBe('free')
  expect(room.refusal('fay', turn(room))).toBe('not-now')
  const [one, other] = [sealed(), sealed()]
  room.does('ana', agree(room, one))
  room.does('ben', agree(room, other))
  expect(room.refusal('ben', agree(room, one))).toBe('already')
  const takeBack = (id: typeof one.id) => room.move('repair', { type: 'agreement.takeBack', agreement: id })
  expect(room.refusal('ben', takeBack(one.id))).toBe('not-allowed')
  room.does('ana', takeBack(one.id))
  expect(room.refusal('ana', takeBack(one.id))).toBe('unknown')
  // Gone back to an earlier part, what was agreed stays.
  room.does('fay', part(room, 'needs'))
  expect(data(room).agreements).toEqual({
    [other.id]: { id: other.id, author: 'ben', at: room.now, text: other },
  })
})

it('[RE3] Nobody is pressed by the clock: it warns of nothing, and chat is closed', () => {
  const room = meeting()
  expect(nextDeadline(room.session)).toBeUndefined()
  expect(dueWarnings(room.session, room.now + minutes(40))).toEqual([])
  room.wait(minutes(40)).does('system', { type: 'tick' })
  expect(room.session.warned).toEqual([])
  expect(room.refusal('ana', { type: 'chat.say', text: sealed() })).toBe('not-now')
})
