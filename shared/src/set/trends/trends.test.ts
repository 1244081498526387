import { expect, it } from 'vitest'
import type { MemberId, PhaseId } from '../../ids.ts'
import { phaseShares } from '../../session/phaseShares.ts'
import { onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const raters = ['ana', 'ben', 'cem', 'dee', 'eli', 'gus']

function count(room: TestRoom, totals: Record<string, Record<string, number>>): TestRoom {
  const counted = totals as Record<PhaseId, Record<MemberId, number>>
  room.does('system', { type: 'airtime.count', until: room.now, totals: counted })
  return room
}

function closed(
  members: number,
  totals: Record<string, Record<string, number>>,
  ready = (_: TestRoom) => {},
) {
  const room = count(aSession('openQuestions', members, onePresenter('ana')), totals)
  ready(room)
  room.does('fay', { type: 'session.close' })
  return room.set.trends?.balance['session-1' as never]
}

it('[TR2] Closing keeps how much of the talking lay where each phase asks for it, whoever spoke', () => {
  const even = { ana: 60_000, ben: 60_000, cem: 60_000, fay: 60_000 }
  expect(closed(3, { checkIn: even })).toEqual({
    percent: 100,
    phases: [{ phase: 'checkIn', kind: 'checkIn', percent: 100 }],
  })
  // Of three, 56 % is the most: what somebody has beyond it would have to be somebody else's. Of four, 45 %.
  const one = { checkIn: { ana: 120_000, fay: 1 } }
  expect(closed(3, one)?.percent).toBe(55)
  expect(closed(3, { checkIn: { fay: 120_000 } })?.percent).toBe(45)
  // Somebody who is missing counts as much as somebody who is too much.
  const without = closed(3, { checkIn: { ...even, ana: 0 } })
  expect(without?.percent).toBe(90)
})

it('[A11] [TR2] A facilitator who keeps silent, or all but silent, does not lower it', () => {
  const three = { ana: 60_000, ben: 60_000, cem: 60_000 }
  expect(closed(3, { processReflection: three })?.percent).toBe(100)
  expect(closed(3, { processReflection: { ...three, fay: 1_000 } })?.percent).toBe(100)
  const uneven = { ana: 66_000, ben: 30_000, cem: 24_000 }
  expect(closed(3, { processReflection: uneven })?.percent).toBe(100)
  expect(closed(3, { processReflection: { ...uneven, fay: 1_000 } })?.percent).toBe(100)
  // Somebody else's silence does, and so does a facilitator's speech.
  expect(closed(4, { processReflection: three })?.percent).toBeLessThan(100)
  expect(closed(3, { processReflection: { ...three, fay: 600_000 } })?.percent).toBe(70)
  // With a silent facilitator it would be between two.
  expect(closed(2, { processReflection: { ana: 60_000, ben: 60_000 } })).toBeUndefined()
  expect(closed(2, { processReflection: { ana: 60_000, ben: 60_000, fay: 1_000 } })).toBeUndefined()
})

it('[A11] Of whoever led a part nothing is asked in it; the others are judged, whoever holds the controls at the end', () => {
  const room = aSession('checkIn', 4, onePresenter('ana'))
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  room.does('fay', { type: 'seat.takeBack' })
  room.goTo('processReflection').goTo('close')
  room.does('fay', { type: 'seat.handOver', member: person('cem') })
  const two = { ana: 60_000, dee: 60_000 }
  const { session, set } = count(room, { checkIn: two, processReflection: two })
  expect(session.led).toEqual({ checkIn: ['ben'], close: ['cem'] })
  const judged = phaseShares({ ...session, members: set.members, session }).map(({ item, balance }) => [
    item.kind,
    balance.filter(({ verdict }) => verdict === 'below').map(({ person }) => person),
  ])
  expect(judged).toEqual([
    ['checkIn', ['cem']],
    ['processReflection', ['ben', 'cem']],
  ])
})

it('[TR2] In a round the askers are compared with each other, in what is left once the presenter is in their band', () => {
  const kept = (totals: Record<string, number>) => closed(4, { openQuestions: totals })?.percent
  expect(kept({ ana: 600_000, ben: 70_000, cem: 70_000, dee: 60_000 })).toBe(100)
  // Of three askers 56 % is the most; ben has all of a quarter.
  expect(kept({ ana: 600_000, ben: 200_000 })).toBe(90)
  // One question says nothing of the askers.
  expect(kept({ ana: 150_000, ben: 50_000 })).toBe(100)
  // Of what ana has too much, the other two would get theirs.
  expect(kept({ ana: 900_000, ben: 100_000 })).toBe(85)
  expect(kept({ ana: 0, ben: 200_000, cem: 200_000, dee: 200_000 })).toBe(55)
})

it('[TR2] A phase weighs as much as was said in it', () => {
  const even = { ana: 100_000, ben: 100_000, cem: 100_000, fay: 100_000 }
  const kept = closed(3, { checkIn: { ana: 100_000, fay: 1 }, processReflection: even })
  expect(kept?.phases.map(({ kind, percent }) => [kind, percent])).toEqual([
    ['checkIn', 55],
    ['processReflection', 100],
  ])
  expect(kept?.percent).toBe(90)
})

it('[TR2] Nothing is kept between two people, of a minute that was not filled, or where nothing was measured', () => {
  expect(closed(3, {})).toBeUndefined()
  expect(closed(3, { checkIn: { ana: 30_000, ben: 29_000 } })).toBeUndefined()
  const two = closed(2, { checkIn: { ana: 90_000, ben: 10_000 } }, (room) =>
    room.does('ben', { type: 'byTurns.set', on: true }),
  )
  expect(two).toBeUndefined()
})

it('[TR2] A room that is closed before anything began keeps nothing', () => {
  const room = aSession('openQuestions', 3, onePresenter('ana'))
  expect(room.set.trends).toBeUndefined()
  room.does('fay', { type: 'session.close' })
  expect(room.set.trends).toBeUndefined()
})

const pulse = { phase: 'processReflection' as PhaseId }

/** A pulse that so many answered and that was closed. */
function answered(many: number, close = true): TestRoom {
  const room = aSession('processReflection', raters.length)
  for (const name of raters.slice(0, many))
    room.does(name, room.move('processReflection', { type: 'pulse.answer' }))
  if (close) room.does('fay', room.move('processReflection', { type: 'pulse.close' }))
  return room
}

it('[TR3] Of five or more answers the middle ones are kept, once, by whoever shows them first', () => {
  const room = answered(5)
  const text = sealed()
  room.does('ben', { type: 'pulse.keep', ...pulse, text })
  expect(room.set.trends?.pulse).toEqual({ 'session-1': { ...pulse, by: 'ben', text } })
  expect(room.refusal('ana', { type: 'pulse.keep', ...pulse, text: sealed() })).toBe('already')
})

it('[TR3] Of fewer nothing is kept, nor of what is still open, over, or somewhere else', () => {
  const keep = () => ({ type: 'pulse.keep' as const, ...pulse, text: sealed() })
  expect(answered(4).refusal('ana', keep())).toBe('not-now')
  expect(answered(6, false).refusal('ana', keep())).toBe('not-now')
  const elsewhere = { ...keep(), phase: 'checkIn' as PhaseId }
  expect(answered(6).refusal('ana', elsewhere)).toBe('not-now')
  const left = answered(6).advance()
  expect(left.refusal('ana', keep())).toBe('not-now')
  const over = answered(6)
  over.does('fay', { type: 'session.close' })
  expect(over.refusal('ana', keep())).toBe('not-now')
})

it('[TR1] Members see what is kept, the facilitator too; guests and observers do not, and nobody is named', () => {
  const room = answered(6).observer('olga')
  room.guest('gia')
  count(room, { checkIn: { ana: 120_000 } })
  room.does('ana', { type: 'pulse.keep', ...pulse, text: sealed() })
  room.does('fay', { type: 'session.close' })
  const seen = (name: string) => createOwnView()(room.world, person(name))?.trends
  expect(Object.keys(seen('ana')?.pulse ?? {})).toEqual(['session-1'])
  expect(seen('fay')).toBe(seen('ana'))
  expect([seen('olga'), seen('gia')]).toEqual([null, null])
  expect(JSON.stringify(seen('ana')?.balance)).not.toMatch(/ana|120/)
  expect(createCommonView()(room.set, room.session)).not.toHaveProperty('trends')
})

it('[E3] Trends stay when somebody leaves: they are of nobody', () => {
  const room = answered(5)
  room.does('ben', { type: 'pulse.keep', ...pulse, text: sealed() })
  room.does('ben', { type: 'set.leave', member: person('ben') })
  expect(Object.keys(room.set.trends?.pulse ?? {})).toEqual(['session-1'])
})
