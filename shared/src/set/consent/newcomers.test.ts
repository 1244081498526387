import { expect, it } from 'vitest'
import {
  allSay,
  answer,
  ask,
  asked,
  askSecond,
  consent,
  end,
  invite,
  nameSecond,
  no,
  outcome,
  session,
  yes,
} from '../../test/asking.ts'
import { place, rotationWithout, wraps } from '../../test/dummies.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const admit = { type: 'guest.admit' as const, member: person('olga') }
/** Before the first session, with a guest or observer, olga, to whom everybody said yes. */
function expected(kind: 'guest' | 'observer'): TestRoom {
  const room = aSet().add('late')
  room.does('fay', { type: 'session.plan', session })
  room.does('fay', { ...ask(room), kind })
  allSay(room)
  room.does('fay', invite(room))
  return room.join('olga')
}

it('[Y9] Who comes in later is asked too, and so is everybody again, about a guest and about an observer', () => {
  for (const kind of ['guest', 'observer'] as const) {
    const room = expected(kind)
    expect(createCommonView()(room.set, null).consents).toEqual({})
    room.join('late')
    expect(room.set.consents?.[consent]).toMatchObject({
      ...{ kind, round: 2, anew: true, answers: {} },
      asked: ['ana', 'ben', 'cem', 'late'],
    })
    expect(asked(room, 'late')).toEqual({ [consent]: { round: 2, answer: null, counts: false } })
    expect(createCommonView()(room.set, null).consents).toHaveProperty(consent)
    room.open().arrive('fay', 'ana', 'ben', 'late', 'olga')
    expect(room.refusal('fay', admit)).toBe('not-agreed')
    allSay(room)
    room.does('fay', admit)
    room.arrive('olga').start()
    expect(room.session.people[person('olga')]?.present).toBe(true)
  }
})

it('[Y9] A no or no answer of whoever came in later ends it for that session: the place is gone', () => {
  for (const say of [(room: TestRoom) => room.does('late', answer('late', no, 2)), () => undefined]) {
    const room = expected('guest').join('late')
    for (const who of ['ana', 'ben', 'cem']) room.does(who, answer(who, yes, 2))
    say(room)
    room.open().arrive('fay', 'ana', 'ben', 'late', 'olga')
    const { mediaRoom } = room.session
    room.start()
    expect(outcome(room)).toBe('notThisTime')
    expect(room.set.members[person('olga')]?.status).toBe('removed')
    expect(createOwnView()(room.world, person('olga'))).toBeNull()
    // They had no part of the call, which goes on as it is.
    expect(room.session.mediaRoom).toBe(mediaRoom)
    expect(room.session.guests).toEqual({ olga: 'refused' })
    room.does('fay', { type: 'session.close' })
    expect(room.set.consents).toEqual({})
  }
})

it('[Y9] Whoever was in the room before it began is out of it, and of its call, when it begins', () => {
  const room = expected('guest').open().arrive('fay', 'ana', 'ben', 'olga')
  room.does('fay', admit)
  room.arrive('olga').join('late')
  const { mediaRoom } = room.session
  room.start()
  expect(room.session.people[person('olga')]?.present).toBe(false)
  expect(room.session.mediaRoom).not.toBe(mediaRoom)
  expect(room.set.epochDue).toBe(true)
})

it('[Y9] Where the facilitator stops asking, the place ends as well', () => {
  const room = expected('observer').join('late')
  room.does('fay', end)
  expect(outcome(room)).toBe('notThisTime')
  expect(room.set.members[person('olga')]?.status).toBe('removed')
})

it('[Y9] What was granted and is not used yet is asked anew; so it is for a member who was shut out', () => {
  const room = aSet().add('late')
  room.does('fay', { type: 'session.plan', session })
  room.revoke('cem')
  room.does('fay', askSecond(room, 'ben'))
  allSay(room)
  expect(outcome(room)).toBe('granted')
  const { key, link } = place('cem', 'member', room.set.epoch + 1)
  const rotation = rotationWithout(room.set, 'cem')
  const renewed = { link, key, wraps: wraps(rotation.epoch), rotation }
  room.does('fay', { type: 'member.renew', member: person('cem'), ...renewed })
  expect(outcome(room)).toBeUndefined()
  allSay(room)
  expect(outcome(room)).toBe('granted')
  room.join('late')
  expect(outcome(room)).toBeUndefined()
  expect(room.set.consents?.[consent]?.asked).toEqual(['ana', 'ben', 'cem', 'late'])
  expect(room.refusal('fay', nameSecond('ben', consent))).toBe('not-agreed')
})

it('[Y9] A session that has begun goes on as it was agreed; another guest’s link asks nobody', () => {
  const room = expected('guest').add('gus').open().arrive('fay', 'ana', 'olga').start()
  room.join('late').does('fay', admit)
  expect(room.arrive('olga').session.people[person('olga')]?.present).toBe(true)
  const other = expected('guest').invite('pia', 'guest', session).join('pia')
  expect(outcome(other)).toBe('granted')
})

it('[Y9] What was asked about somebody goes with their place, and stays where their link is only closed', () => {
  const closed = expected('guest').revoke('olga').join('late')
  expect(outcome(closed)).toBeUndefined()
  const gone = expected('guest').remove('olga').join('late')
  expect(gone.set.consents).toEqual({})
})
