import { expect, it } from 'vitest'
import { item, minutes } from '../test/agendas.ts'
import { sealed } from '../test/dummies.ts'
import { aSession, phase, type TestRoom } from '../test/TestRoom.ts'
import { designStepKinds } from './designSteps/phase.ts'
import { stepLeft } from './steps.ts'
import { hats } from './thinkingHats/phase.ts'

const meeting = () =>
  aSession('thinkingHats', 3, [item('checkIn', 4), item('thinkingHats', 32), item('designSteps', 40)])
const go = (room: TestRoom, step: number) => room.move('thinkingHats', { type: 'step.go', step })
const left = (room: TestRoom) => stepLeft(room.data('thinkingHats'), room.left) / minutes(1)

it('[TS1] The steps share the phase’s time; whoever holds the controls goes to any of them', () => {
  const room = meeting()
  const { lengths, now } = room.data('thinkingHats')
  expect(lengths.map((ms) => ms / minutes(1))).toEqual([3, 5, 8, 5, 5, 2, 4])
  expect([now, lengths.length]).toEqual([0, hats.length])
  expect(room.refusal('ana', go(room, 1))).toBe('not-allowed')
  expect(room.refusal('fay', go(room, 7))).toBe('unknown')
  expect(room.refusal('fay', go(room, 0))).toBe('already')
  room.does('fay', go(room, 3))
  expect(room.data('thinkingHats').now).toBe(3)
  room.goTo('designSteps')
  expect(room.data('designSteps').lengths.map((ms) => ms / minutes(1))).toEqual([8, 5, 10, 10, 7])
  expect(designStepKinds).toHaveLength(5)
})

it('[TS2] A step’s time runs with the phase’s clock: it stands in a pause, and what was spent in it counts', () => {
  const room = meeting()
  expect(left(room)).toBe(3)
  room.wait(minutes(2))
  expect(left(room)).toBe(1)
  room.does('ana', { type: 'pause' })
  room.wait(minutes(5))
  expect(left(room)).toBe(1)
  room.does('ana', { type: 'clock.resume' })
  room.does('fay', go(room, 1))
  expect(left(room)).toBe(5)
  room.wait(minutes(6))
  expect(left(room)).toBe(-1)
  room.does('fay', go(room, 0))
  expect(left(room)).toBe(1)
  // Minutes given to the phase go to the step that is on.
  room.does('fay', { type: 'session.adjust', from: room.on, ms: minutes(2) })
  expect(left(room)).toBe(3)
  room.does('fay', go(room, 1))
  expect(left(room)).toBe(-1)
  // Left and entered again it goes on where it was.
  room.goTo('designSteps').wait(minutes(9)).goTo('thinkingHats').wait(minutes(1))
  expect(left(room)).toBe(-2)
})

it('[TS3] Everybody notes what they like; a note knows its step', () => {
  const room = meeting()
  room.guest('gia')
  const [one, other] = [sealed(), sealed()]
  const note = (text = sealed()) => room.move('thinkingHats', { type: 'step.note', text })
  room.does('gia', note(one))
  expect(room.refusal('ana', note(one))).toBe('already')
  room.does('fay', go(room, 2))
  room.does('ana', note(other))
  expect(Object.values(room.data('thinkingHats').notes)).toEqual([
    { id: one.id, author: 'gia', step: 0, at: room.now, text: one },
    { id: other.id, author: 'ana', step: 2, at: room.now, text: other },
  ])
  for (let n = 2; n < 300; n += 1) room.does('ana', note())
  expect(room.refusal('ana', note())).toBe('too-many')
  expect(room.session.current).toBe(phase('thinkingHats'))
})
