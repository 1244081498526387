import { expect, it } from 'vitest'
import { aLobby, aSession, person, type TestRoom } from '../test/TestRoom.ts'
import type { TurnsMove } from './turns.ts'

const turn = (room: TestRoom, move: TurnsMove) => room.move('checkIn', move)
const give = (to: string): TurnsMove => ({ type: 'turn.give', to: person(to) })
const now = (room: TestRoom) => room.data('checkIn').now

it('[T1] Everybody who is here gets one turn; latecomers come at the end, whoever left is passed over', () => {
  const room = aLobby(4).leave('cem').start()
  expect(room.data('checkIn')).toEqual({
    order: ['ana', 'ben', 'dee', 'fay'],
    done: [],
    skipped: [],
    now: 'ana',
  })
  room.arrive('cem').leave('ben')
  const had: unknown[] = []
  while (now(room) !== null) {
    had.push(now(room))
    room.does('fay', turn(room, { type: 'turn.done' }))
  }
  expect(had).toEqual(['ana', 'dee', 'fay', 'cem'])
  expect(room.data('checkIn').done).toEqual(had)
})

it('[T1] Whoever chose to listen today comes after the others, whoever leads too', () => {
  const room = aLobby(4)
  for (const name of ['ana', 'cem']) room.does(name, { type: 'listening.set', on: true })
  room.does('cem', { type: 'listening.set', on: false })
  room.start()
  expect(room.data('checkIn')).toMatchObject({ order: ['ben', 'cem', 'dee', 'fay', 'ana'], now: 'ben' })
})

it('[T2] Whoever has the turn, or the controls, passes it on or skips it', () => {
  const room = aSession()
  for (const type of ['turn.done', 'turn.skip'] as const) {
    expect(room.refusal('ben', turn(room, { type }))).toBe('not-allowed')
  }
  expect(room.refusal('ben', turn(room, give('ben')))).toBe('not-allowed')
  room.does('ana', turn(room, { type: 'turn.skip' }))
  expect(room.data('checkIn')).toMatchObject({ now: 'ben', skipped: ['ana'], done: [] })
  room.does('fay', turn(room, { type: 'turn.done' }))
  expect(room.data('checkIn')).toMatchObject({ now: 'cem', skipped: ['ana'], done: ['ben'] })
  expect(room.refusal('ana', turn(room, { type: 'turn.done' }))).toBe('not-allowed')
})

it('[T3] They may give it to anybody who is here; whoever loses it that way has still a turn to come', () => {
  const room = aSession().leave('ben')
  expect(room.refusal('ana', turn(room, give('ben')))).toBe('unknown')
  expect(room.refusal('ana', turn(room, give('ana')))).toBe('already')
  room.does('ana', turn(room, give('cem')))
  expect(now(room)).toBe('cem')
  room.does('cem', turn(room, { type: 'turn.done' }))
  expect(now(room)).toBe('ana')
  room.does('ana', turn(room, { type: 'turn.skip' }))
  room.does('fay', turn(room, give('ana')))
  expect(room.data('checkIn')).toMatchObject({ now: 'ana', skipped: [], done: ['cem'] })
  room.does('ana', turn(room, { type: 'turn.done' }))
  expect(now(room)).toBe('fay')
})

it("[T4] When nobody is left the turn is nobody's; it can still be given to a latecomer", () => {
  const room = aSession().leave('ben').leave('cem')
  room.does('ana', turn(room, { type: 'turn.done' }))
  room.does('fay', turn(room, { type: 'turn.done' }))
  expect(now(room)).toBeNull()
  expect(room.refusal('fay', turn(room, { type: 'turn.done' }))).toBe('not-now')
  expect(room.refusal('ana', turn(room, give('ana')))).toBe('not-allowed')
  room.arrive('cem').does('fay', turn(room, give('cem')))
  expect(now(room)).toBe('cem')
  expect(room.data('checkIn').order).toContain('cem')
})

it('[T1] In appreciation the presenter has no turn: it is for them', () => {
  const room = aSession('appreciation')
  expect(room.data('appreciation').order).toEqual(['ben', 'cem', 'fay'])
  const had: unknown[] = []
  for (let name = room.data('appreciation').now; name !== null; name = room.data('appreciation').now) {
    had.push(name)
    room.does(name, room.move('appreciation', { type: 'turn.done' }))
  }
  expect(had).toEqual(['ben', 'cem', 'fay'])
  expect(room.refusal('fay', room.move('appreciation', give('ana')))).toBe('not-allowed')
  room.does('fay', room.move('appreciation', give('ben')))
})

it('[L3] A move of a phase that is not on does not exist', () => {
  const room = aSession('appreciation')
  const move = room.move('checkIn', { type: 'turn.done' })
  expect(room.refusal('fay', move)).toBe('not-now')
})
