import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import { rotationWithout } from '../../test/dummies.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'

const DAY_MS = 86_400_000
const offer: Command = { type: 'takeOver.offer' }
const complete: Command = { type: 'takeOver.complete' }
const answer = (by: string, yes = true): Command => ({ type: 'takeOver.answer', by: person(by), yes })

/** Ana offers; Ben and Cem have said yes, or whoever is named. */
function offered(room: TestRoom = aSet(), yes: readonly string[] = ['ben', 'cem']): TestRoom {
  room.does('ana', offer)
  for (const name of yes) room.does(name, answer('ana'))
  return room
}

it('[TO1] A member who has joined offers, one at a time, and not while a session is open', () => {
  const room = aSet().add('late').observer('olga')
  for (const name of ['fay', 'nobody']) expect(room.refusal(name, offer)).toBe('not-allowed')
  expect(room.refusal('olga', offer)).toBe('waiting')
  expect(room.refusal('late', offer)).toBe('not-in-the-room')
  const open = aSet().open()
  expect(open.refusal('ana', offer)).toBe('session-open')
  room.does('ana', offer)
  expect(room.set.takeOver).toEqual({ by: 'ana', at: room.now, yes: [] })
  expect(room.refusal('ben', offer)).toBe('already')
})

it('[TO1] Whoever offered may do so again a week after it ended; anybody else at once', () => {
  const room = aSet()
  room.does('ana', offer)
  room.does('fay', answer('ana', false))
  room.wait(7 * DAY_MS - 1)
  expect(room.refusal('ana', offer)).toBe('not-now')
  room.wait(1).does('ana', offer)
  room.does('ana', answer('ana', false))
  room.does('ben', offer)
  expect(room.set.takeOver).toMatchObject({ by: 'ben' })
})

it('[TO1] A second facilitator takes over as any member does, and is second no more', () => {
  const room = aSet().second('ben')
  room.does('ben', offer)
  for (const name of ['ana', 'cem']) room.does(name, answer('ben'))
  room.wait(14 * DAY_MS).does('ben', complete)
  expect(room.set).toMatchObject({ facilitator: 'ben' })
  expect(room.set).not.toHaveProperty('second')
})

it('[TO2] It takes two weeks of silence and the yes of every other member who could say it', () => {
  const room = offered(aSet().add('late'), ['ben']).wait(14 * DAY_MS)
  expect(room.refusal('ana', complete)).toBe('not-now')
  room.does('cem', answer('ana'))
  expect(room.refusal('cem', answer('ana'))).toBe('already')
  expect(room.refusal('ana', answer('ana'))).toBe('already')
  expect(room.refusal('ben', complete)).toBe('not-allowed')
  room.does('ana', complete)
  expect(room.set.facilitator).toBe('ana')

  const early = offered().wait(14 * DAY_MS - 1)
  expect(early.refusal('ana', complete)).toBe('not-now')
  early.wait(1).does('ana', complete)
  expect(early.set.facilitator).toBe('ana')
})

it('[TO2] Who is gone, or whose link is closed, is not waited for; who comes later is', () => {
  const gone = offered(aSet(), ['ben'])
  gone.does('cem', { type: 'set.leave', member: person('cem') })
  gone.wait(14 * DAY_MS).does('ana', complete)
  expect(gone.set.facilitator).toBe('ana')

  const later = offered(aSet().add('late'))
    .join('late')
    .wait(14 * DAY_MS)
  expect(later.refusal('ana', complete)).toBe('not-now')
  later.does('late', answer('ana'))
  later.does('ana', complete)
})

it('[TO2] After twenty-eight days the yes of more than half of the others is enough', () => {
  const room = offered(aSet(), ['ben']).wait(28 * DAY_MS)
  // One of two is not more than half.
  expect(room.refusal('ana', complete)).toBe('not-now')
  const three = offered(aSet(4)).wait(28 * DAY_MS - 1)
  expect(three.refusal('ana', complete)).toBe('not-now')
  three.wait(1).does('ana', complete)
  expect(three.set.facilitator).toBe('ana')
})

it('[TO2] Where nobody else has joined, nobody takes over by themselves before four weeks are over', () => {
  const room = aSet(1).add('late')
  room.does('ana', offer)
  room.wait(28 * DAY_MS - 1)
  expect(room.refusal('ana', complete)).toBe('not-now')
  room.wait(1).does('ana', complete)
  expect(room.set.facilitator).toBe('ana')
})

it('[TO2] Nobody takes over in a session', () => {
  // To open one is not the facilitator's alone, and they have not come in.
  const room = offered(aSet().second('ben'))
  room.does('ben', { type: 'session.open', session: 's' as never })
  room.wait(14 * DAY_MS)
  expect(room.refusal('ana', complete)).toBe('session-open')
})

it('[TO3] The facilitator says yes by handing it over', () => {
  const room = offered(aSet(), [])
  expect(room.refusal('fay', answer('ana'))).toBe('not-allowed')
  room.does('fay', { type: 'member.facilitate', member: person('ana') })
  expect(room.set.facilitator).toBe('ana')
  expect(room.set).not.toHaveProperty('takeOver')
})

it('[TO3] [TO6] A no ends it, whoever says it, and that is shown until there is another offer', () => {
  for (const who of ['fay', 'ana', 'cem']) {
    const room = offered(aSet(), ['ben']).wait(DAY_MS)
    const decision = room.does(who, answer('ana', false))
    expect(decision.set).toHaveLength(1)
    expect(room.set.takeOver).toMatchObject({ by: 'ana', ended: { by: who, at: room.now } })
    expect(room.refusal('cem', answer('ana'))).toBe('unknown')
    room.wait(28 * DAY_MS)
    expect(room.refusal('ana', complete)).toBe('unknown')
    room.does('ben', offer)
    expect(room.set.takeOver).toEqual({ by: 'ben', at: room.now, yes: [] })
  }
})

it('[TO4] Whoever did facilitate is a member like the others, whose link can be renewed or whose place closed', () => {
  const room = offered().wait(14 * DAY_MS)
  room.does('ana', complete)
  expect(room.set.members[person('fay')]).toMatchObject({ role: 'member', status: 'joined' })
  expect(room.set.members[person('ana')]).toMatchObject({ role: 'facilitator' })
  expect(room.set.members[person('fay')]?.saidYesAt).toBeDefined()
  expect(room.refusal('fay', { type: 'session.cancel', session: 's' as never })).toBe('not-allowed')
  const rotation = rotationWithout(room.set, 'fay')
  room.does('ana', { type: 'member.revoke', member: person('fay'), rotation })
})

it('[TO4] An answer to an offer that stands no more is not taken for one to the next', () => {
  const room = offered(aSet(), [])
  room.does('ana', answer('ana', false))
  room.does('ben', offer)
  expect(room.refusal('cem', answer('ana'))).toBe('stale')
  expect(room.set.takeOver).toMatchObject({ yes: [] })
})

it('[TO5] A facilitator who comes to a session, or does anything in the set, is not gone', () => {
  for (const here of [
    (room: TestRoom) => room.does('fay', { type: 'session.plan', session: 's' as never }),
    (room: TestRoom) => room.does('fay', { type: 'member.keepWayBack' }),
    (room: TestRoom) => room.open('s'),
    (room: TestRoom) => {
      room.does('ben', { type: 'session.open', session: 's' as never })
      room.arrive('fay')
    },
  ]) {
    const room = offered(aSet().second('ben'))
    here(room)
    expect(room.set.takeOver?.ended).toEqual({ by: 'fay', at: room.now })
  }
  const silent = offered(aSet().second('ben'))
  // What a browser does by itself as soon as a page is open in it.
  silent.does('fay', { type: 'member.edit', member: person('fay'), zone: 'Europe/Paris' })
  silent.does('ben', { type: 'session.open', session: 's' as never })
  silent.arrive('ben')
  expect(silent.set.takeOver?.ended).toBeUndefined()
})

it('[TO6] It goes with whoever offers, and when the facilitation is handed on', () => {
  for (const end of [
    (room: TestRoom) => room.does('ana', { type: 'set.leave', member: person('ana') }),
    (room: TestRoom) => room.remove('ana'),
    (room: TestRoom) => room.revoke('ana'),
    (room: TestRoom) => room.does('fay', { type: 'member.facilitate', member: person('ben') }),
  ]) {
    const room = offered()
    end(room)
    expect(room.set).not.toHaveProperty('takeOver')
  }
  const room = offered()
  room.does('ben', { type: 'set.leave', member: person('ben') })
  expect(room.set.takeOver).toMatchObject({ yes: ['cem'] })
})
