import { expect, it } from 'vitest'
import type { ConsentId } from '../../ids.ts'
import { addLate, answer, askSecond, consent, nameSecond, no, outcome } from '../../test/asking.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'

it('[Y8] A second facilitator is named with everybody’s yes, their own among them, once', () => {
  const room = aSet().add('late').observer('olga')
  expect(room.refusal('fay', nameSecond('ben'))).toBe('not-agreed')
  for (const who of ['fay', 'olga', 'nobody'])
    expect(room.refusal('fay', askSecond(room, who))).toBe('unknown')
  expect(room.refusal('fay', askSecond(room, 'late'))).toBe('not-in-the-room')
  room.does('fay', askSecond(room, 'ben'))
  expect(room.set.consents?.[consent]).toMatchObject({ kind: 'second', asked: ['ana', 'ben', 'cem'] })
  expect(room.refusal('fay', { ...askSecond(room, 'ben'), consent: 'again' as ConsentId })).toBe('already')
  for (const who of ['ana', 'cem']) room.does(who, answer(who))
  expect(room.refusal('fay', nameSecond('ben', consent))).toBe('not-agreed')
  room.does('ben', answer('ben'))
  expect(room.refusal('fay', nameSecond('cem', consent))).toBe('not-agreed')
  expect(room.refusal('fay', { ...addLate(room), consent })).toBe('already')
  room.does('fay', nameSecond('ben', consent))
  expect(room.set.second).toBe('ben')
  expect(room.set.consents).not.toHaveProperty(consent)
  expect(room.refusal('fay', askSecond(room, 'ben'))).toBe('already')
  room.does('fay', { type: 'member.second', member: null })
  expect(room.refusal('fay', nameSecond('ben', consent))).toBe('not-agreed')
})

it('[Y8] Where nobody else has joined, a second facilitator is named without asking', () => {
  const room = aSet(1).add('late')
  room.does('fay', nameSecond('ana'))
  expect(room.set.second).toBe('ana')
})

it('[Y8] It is “not this time” when a session begins, and goes with whom it is about', () => {
  const room = aSet()
  room.does('fay', askSecond(room, 'ben'))
  room.does('ana', answer('ana', no))
  room.open().arrive('fay', 'ana', 'ben').start()
  expect(outcome(room)).toBe('notThisTime')
  room.does('fay', { type: 'session.close' })
  expect(room.set.consents).toEqual({})
  for (const end of [
    (room: TestRoom) => room.remove('ben'),
    (room: TestRoom) => room.revoke('ben'),
    (room: TestRoom) => room.does('ben', { type: 'set.leave', member: person('ben') }),
    (room: TestRoom) => room.does('fay', { type: 'member.facilitate', member: person('ben') }),
  ]) {
    const room = aSet()
    room.does('fay', askSecond(room, 'ben'))
    end(room)
    expect(room.set.consents).toEqual({})
  }
})
