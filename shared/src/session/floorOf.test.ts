import { expect, it } from 'vitest'
import { item } from '../test/agendas.ts'
import { aLobby, aSession, person, type TestRoom } from '../test/TestRoom.ts'
import { floorOf, hasFloor, mediaRights } from './floorOf.ts'

const speaking = (room: TestRoom) => {
  const floor = floorOf(room.session)
  return ['ana', 'ben', 'cem', 'fay'].filter((name) => hasFloor(floor, person(name)))
}
const everybody = ['ana', 'ben', 'cem', 'fay']

it('[F1] Before the start and in a pause everybody may speak', () => {
  const room = aLobby()
  expect(floorOf(room.session)).toEqual({ policy: 'free', mode: 'soft', speakers: [] })
  expect(speaking(room)).toEqual(everybody)
  room.start().goTo('silence')
  expect(speaking(room)).toEqual([])
  room.does('ben', { type: 'pause' })
  expect(speaking(room)).toEqual(everybody)
  room.does('ben', { type: 'clock.resume' })
  room.goTo('close').does('fay', { type: 'session.close' })
  expect(speaking(room)).toEqual(everybody)
})

it.each([
  ['checkIn', 'turns', 'soft', ['ana', 'fay']],
  ['presentation', 'presenter', 'soft', ['ana', 'fay']],
  ['clarifying', 'free', 'soft', everybody],
  ['silence', 'silent', 'strict', []],
  ['openQuestions', 'queue', 'soft', ['ana', 'fay']],
  ['actionCommitment', 'free', 'soft', everybody],
  ['appreciation', 'turns', 'soft', ['ben', 'fay']],
  ['processReflection', 'free', 'soft', everybody],
  ['close', 'free', 'soft', everybody],
])('[F2] [F3] In %s the floor is %s and %s, for %s', (at, policy, mode, speakers) => {
  const room = aSession(at)
  expect(floorOf(room.session)).toMatchObject({ policy, mode })
  expect(speaking(room)).toEqual(speakers)
})

it("[F3] In open questions the presenter and whoever's turn it is", () => {
  const room = aSession('openQuestions')
  room.does('ben', room.move('openQuestions', { type: 'question.raise', followUp: false }))
  expect(speaking(room)).toEqual(['ana', 'ben', 'fay'])
})

it('[F2] The floor of the controls goes with the controls', () => {
  const room = aSession('presentation')
  room.does('fay', { type: 'seat.handOver', member: person('cem') })
  expect(speaking(room)).toEqual(['ana', 'cem'])
})

it('[F3] When a round of turns is through, and where nobody has anything to report, the floor is open', () => {
  const room = aSession('checkIn')
  for (const _ of everybody) room.does('fay', room.move('checkIn', { type: 'turn.done' }))
  expect(floorOf(room.session).policy).toBe('free')
  expect(speaking(aSession('reportBack'))).toEqual(everybody)
})

const audio = (room: TestRoom) =>
  Object.fromEntries([...mediaRights(room.set, room.session)].map(([id, rights]) => [id, rights.audio]))

it('[F4] A soft floor asks the others to stay muted; a strict one takes their microphone away', () => {
  const room = aSession('presentation')
  expect(audio(room)).toEqual({ ana: true, ben: true, cem: true, fay: true })
  room.does('fay', { type: 'floor.set', from: room.on, mode: 'strict' })
  expect(audio(room)).toEqual({ ana: true, ben: false, cem: false, fay: true })
  expect([...mediaRights(room.set, room.session).values()].every((r) => r.video && r.screen)).toBe(true)
  room.goTo('openQuestions')
  expect(audio(room)).toEqual({ ana: true, ben: true, cem: true, fay: true })
  room.goTo('presentation')
  room.does('ben', { type: 'pause' })
  expect(audio(room)).toEqual({ ana: true, ben: true, cem: true, fay: true })
})

it('[F4] Silence is strict whatever is asked: it mutes everybody, whoever holds the controls too', () => {
  const nobody = { ana: false, ben: false, cem: false, fay: false }
  const room = aSession('silence')
  expect(audio(room)).toEqual(nobody)
  expect(room.refusal('fay', { type: 'floor.set', from: room.on, mode: 'soft' })).toBe('not-now')
  room.does('fay', { type: 'floor.set', from: room.on, mode: 'strict' })
  expect(audio(room)).toEqual(nobody)
  const softened = room.session.agenda.map((i) => ({ ...i, floorMode: 'soft' as const }))
  room.does('fay', { type: 'agenda.edit', agenda: softened })
  expect(floorOf(room.session)).toEqual({ policy: 'silent', mode: 'strict', speakers: [] })
  expect(audio(room)).toEqual(nobody)
})

it('[F4] Whoever may not be in the call has no rights at all; observers are seen and not heard', () => {
  const room = aSession('clarifying').guest('gia').guest('hugo', false)
  room.observer('olga').observer('pia', false).join('pia')
  room.leave('cem').remove('ben')
  const rights = mediaRights(room.set, room.session)
  expect(Object.fromEntries(rights)).toEqual({
    ana: { audio: true, video: true, screen: true },
    fay: { audio: true, video: true, screen: true },
    gia: { audio: true, video: true, screen: true },
    olga: { audio: false, video: true, screen: false },
  })
  room.does('fay', { type: 'guest.refuse', member: person('gia') })
  expect(mediaRights(room.set, room.session).has(person('gia'))).toBe(false)
  room.does('fay', { type: 'session.close' })
  expect(mediaRights(room.set, room.session).size).toBe(0)
})

it("[F4] A strict floor is not to be had where the call is the set's own", () => {
  const room = aSession(undefined, 3, [item('break', 5)])
  room.does('fay', { type: 'set.edit', settings: { call: 'own' } })
  expect(room.refusal('fay', { type: 'floor.set', from: room.on, mode: 'strict' })).toBe('not-now')
  room.does('fay', { type: 'floor.set', from: room.on, mode: 'soft' })
})
