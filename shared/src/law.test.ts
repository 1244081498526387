import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { isRejection } from './rejection.ts'
import { evolveSession } from './session/evolve.ts'
import { evolveSet } from './set/evolve.ts'
import { aSession, aSet, person, TestRoom } from './test/TestRoom.ts'

it('[L1] decide returns events or a refusal and never changes what it was given', () => {
  const room = aSession()
  const before = JSON.stringify(room.world)
  const context = { actor: person('fay'), now: room.now, random: room.random }
  const outcome = decide(room.world, { type: 'session.advance', from: room.on }, context)
  expect(isRejection(outcome)).toBe(false)
  expect(decide(room.world, { type: 'clock.resume' }, context)).toEqual({ rejected: 'not-now' })
  expect(JSON.stringify(room.world)).toBe(before)
})

it('[L2] evolve is total: what speaks of something that is not there changes nothing but the version', () => {
  const room = aSession()
  const nobody = person('nobody')
  const { version: _, ...before } = room.session
  const question = 'q' as never
  for (const event of [
    { type: 'turnOver', question },
    { type: 'questionPut', question },
    { type: 'questionDeclined', question },
  ] as const) {
    const moved = {
      type: 'phaseMoved',
      phase: room.on,
      change: { kind: 'openQuestions', event },
    } as const
    const { version: __, ...after } = evolveSession(room.session, moved)!
    expect(after).toEqual(before)
  }
  const { version: ___, ...after } = evolveSession(room.session, { type: 'pauseNeedSaid', need: 'goOn' })!
  expect(after).toEqual(before)
  const { version: set, ...rest } = room.set
  for (const event of [
    { type: 'memberJoined', member: nobody },
    { type: 'memberRemoved', member: nobody },
    { type: 'commitmentWithdrawn', commitment: 'c' as never },
    { type: 'commitmentEdited', commitment: 'c' as never, shown: true },
    { type: 'sessionCancelled', session: 's' as never },
  ] as const) {
    expect(evolveSet(room.set, event, 1)).toEqual({ ...rest, version: set + 1 })
  }
})

it('[L2] Nothing happens to what does not exist', () => {
  expect(evolveSet(null, { type: 'memberJoined', member: person('ana') }, 1)).toBeNull()
  expect(evolveSession(null, { type: 'pauseEnded' })).toBeNull()
})

it('[L3] A command that no role of the actor may give is refused before the state is asked', () => {
  const room = new TestRoom()
  expect(room.refusal('ana', { type: 'session.start' })).toBe('not-allowed')
  expect(room.refusal('system', { type: 'session.start' })).toBe('not-allowed')
  expect(room.refusal('system', { type: 'tick' })).toBe('no-session')
  const set = aSet()
  expect(set.refusal('ana', { type: 'session.start' })).toBe('not-allowed')
  expect(set.refusal('fay', { type: 'session.start' })).toBe('no-session')
  expect(set.refusal('system', { type: 'member.keepWayBack' })).toBe('not-allowed')
})

it('[L4] The events of one command are one transaction over both streams; a refused one changes nothing', () => {
  const room = aSession()
  const before = room.world
  const { set, session } = room.does('fay', { type: 'session.close' })
  expect(set.map((e) => e.type)).toEqual(['sessionEnded', 'attendanceTaken'])
  expect(session.map((e) => e.type)).toEqual(['phaseLeft', 'sessionClosed'])
  expect(evolve(before, { set, session }, room.now)).toEqual(room.world)
  expect(room.set.version).toBe(room.setEvents.length)
  expect(room.session.version).toBe(room.sessionEvents.get(room.session.id)?.length)
})
