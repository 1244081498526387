import { expect, it } from 'vitest'
import type { PhaseId } from '../ids.ts'
import { item, minutes } from '../test/agendas.ts'
import { aSession, phase } from '../test/TestRoom.ts'
import { type Clock, startClock } from './clock.ts'
import { outlook } from './overrun.ts'

const agenda = [item('checkIn', 4), item('bids', 3), item('break', 9), item('close', 2)]
const planned = minutes(18)
const at = (minute: number) => minutes(minute)
const stopped = (left: number): Clock => ({
  kind: 'stopped',
  remainingMs: minutes(left),
  totalMs: minutes(4),
})

it.each<[string, PhaseId, Clock, number, number, Record<string, number>]>([
  ['on time', phase('checkIn'), startClock(at(4), 0), 1, 18, {}],
  ['early', phase('bids'), startClock(at(3), at(2)), 2, 16, {}],
  [
    'over zero',
    phase('checkIn'),
    startClock(at(4), 0),
    5,
    19,
    { bids: 3 / 14, break: 9 / 14, close: 2 / 14 },
  ],
  ['in a pause', phase('checkIn'), stopped(2), 4, 20, { bids: 6 / 14, break: 18 / 14, close: 4 / 14 }],
  ['far over', phase('break'), startClock(at(9), at(7)), 60, 62, { close: 2 }],
  ['in the last', phase('close'), startClock(at(2), at(16)), 30, 30, {}],
])('[K6] The end and what is over, %s', (_, current, clock, minute, end, costs) => {
  const seen = outlook({ agenda, current, clock, plannedEnd: planned, left: {} }, at(minute))
  expect(seen.endsAt).toBe(at(end))
  expect(seen.overMs).toBe(at(end) - planned)
  expect(seen.costs).toEqual(
    Object.fromEntries(Object.entries(costs).map(([id, part]) => [id, Math.round(minutes(part))])),
  )
})

it('[K6] Before the start the end is now and the whole agenda; nothing is over', () => {
  const seen = outlook({ agenda, clock: { kind: 'idle' }, left: {} }, 5)
  expect(seen).toEqual({ endsAt: 5 + planned, overMs: 0, costs: {} })
})

it('[K6] A later phase that was on already needs what it has left', () => {
  const room = aSession('openQuestions').wait(minutes(10)).goTo('clarifying')
  const later = { openQuestions: 8, silence: 1, actionCommitment: 6, appreciation: 3 }
  const sum = Object.values(later).reduce((a, b) => a + b) + 4 + 5 + 2
  expect(outlook(room.session, room.now).endsAt).toBe(room.now + minutes(sum))

  room.goTo('openQuestions').wait(minutes(12)).goTo('clarifying')
  expect(outlook(room.session, room.now).endsAt).toBe(room.now + minutes(sum - 8))
})

it('[K6] A break asked for in a pause costs its own length, and not the interrupted phase again', () => {
  const room = aSession('openQuestions').wait(minutes(10))
  const before = outlook(room.session, room.now).endsAt
  room.does('ana', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need: 'break' })
  expect(outlook(room.session, room.now).endsAt).toBe(before + minutes(8))
})
