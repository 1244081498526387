import { expect, it } from 'vitest'
import type { ConsentId, SessionId } from '../ids.ts'
import { item } from '../test/agendas.ts'
import { place, sealed } from '../test/dummies.ts'
import { aLobby, aSession, person, type TestRoom } from '../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../views/index.ts'
import { takingPart } from './current.ts'
import { mediaRights } from './floorOf.ts'
import { measured } from './phaseShares.ts'
import { raters } from './raters.ts'

const session = 'session-1' as SessionId
const may = (name: string) => `may-${name}` as ConsentId
const invite = (room: TestRoom, of: string, name = 'sam') => {
  const { role: _, ...support } = place(name, 'support', room.set.epoch)
  return { type: 'support.invite' as const, support, session, of: person(of), consent: may(name) }
}
const ask = (room: TestRoom, of: string, name = 'sam') => ({
  type: 'consent.ask' as const,
  ...{ consent: may(name), kind: 'support' as const, session, of: person(of) },
  text: sealed(room.set.epoch),
})
/** Those who are asked say yes, or no to a place. */
function say(room: TestRoom, name = 'sam', no?: string): void {
  const { asked = [], round = 1 } = room.set.consents?.[may(name)] ?? {}
  for (const who of asked) {
    const text = { ...sealed(room.set.epoch), to: person(who) }
    const veil = who === no ? `${'n'.repeat(42)}A` : 'A'.repeat(43)
    room.does(who, { type: 'consent.answer', consent: may(name), round, veil, text })
  }
}
const outcome = (room: TestRoom, name = 'sam') => room.set.consents?.[may(name)]?.outcome

it('[SP1] One asks and invites for oneself, the facilitator for anybody; for one session that is ahead, two at most', () => {
  const room = aLobby().guest('gia')
  for (const make of [ask, invite]) {
    expect(room.refusal('ana', make(room, 'ben'))).toBe('not-allowed')
    expect(room.refusal('gia', make(room, 'gia'))).toBe('not-allowed')
    for (const nobody of ['gia', 'nobody']) expect(room.refusal('fay', make(room, nobody))).toBe('unknown')
  }
  // Nothing else is a member's to ask.
  expect(room.refusal('ana', { ...ask(room, 'ana'), kind: 'observer' })).toBe('invalid')
  expect(room.refusal('ana', invite(room, 'ana'))).toBe('not-agreed')
  room.does('ana', ask(room, 'ana'))
  say(room)
  // A yes is to one person beside one other.
  expect(room.refusal('fay', { ...invite(room, 'ben', 'sue'), consent: may('sam') })).toBe('not-agreed')
  room.does('ana', invite(room, 'ana'))
  expect(room.set.members[person('sam')]).toMatchObject({
    role: 'support',
    supports: 'ana',
    guestOf: session,
  })
  expect(room.refusal('ana', invite(room, 'ana'))).toBe('already')
  for (const name of ['sue', 'sol']) {
    room.does('fay', ask(room, 'ana', name))
    say(room, name)
  }
  room.does('fay', invite(room, 'ana', 'sue'))
  expect(room.refusal('ana', invite(room, 'ana', 'sol'))).toBe('too-many')
  room.remove('sue')
  room.does('ana', invite(room, 'ana', 'sol'))
  room.does('fay', { type: 'session.close' })
  for (const make of [ask, invite]) expect(room.refusal('ben', make(room, 'ben', 'sid'))).toBe('no-session')
})

it('[SP1] Everybody but whoever asks is asked, the facilitator too; a no looks like no answer', () => {
  const room = aLobby()
  room.does('ana', ask(room, 'ana'))
  room.does('ben', ask(room, 'ben', 'sue'))
  expect(room.set.consents?.[may('sam')]?.asked).toEqual(['fay', 'ben', 'cem'])
  expect(room.set.consents?.[may('sue')]?.asked).toEqual(['fay', 'ana', 'cem'])
  say(room, 'sam', 'cem')
  for (const name of ['sam', 'sue']) expect(outcome(room, name)).toBeUndefined()
  for (const { answers: _, round: __, ...seen } of Object.values(room.set.consents ?? {}))
    expect(createCommonView()(room.set, room.session).consents[seen.id]).toEqual(seen)
  // It is for its asker, or the facilitator, to stop asking.
  expect(room.refusal('ben', { type: 'consent.end', consent: may('sam') })).toBe('not-allowed')
  room.start()
  for (const name of ['sam', 'sue']) expect(outcome(room, name)).toBe('notThisTime')
  expect(room.refusal('ana', invite(room, 'ana'))).toBe('not-agreed')
  // Members are asked beforehand.
  expect(room.refusal('ana', ask(room, 'ana', 'sol'))).toBe('not-now')
  room.does('ana', { type: 'consent.end', consent: may('sam') })
  room.does('fay', { type: 'consent.end', consent: may('sue') })
  expect(room.set.consents).toEqual({})
})

it('[SP1] Asked by the facilitator, whom they would support is asked, too; the question goes with that person', () => {
  const room = aLobby()
  room.does('fay', ask(room, 'ana'))
  expect(room.set.consents?.[may('sam')]?.asked).toEqual(['ana', 'ben', 'cem'])
  room.remove('ana')
  expect(room.set.consents).toEqual({})
})

it('[SP1] [Y9] Who joins after the others said yes is asked, and so are they; meanwhile nobody lets them in', () => {
  const room = aLobby()
  room.add('dee')
  room.does('ana', ask(room, 'ana'))
  say(room)
  room.does('ana', invite(room, 'ana'))
  room.join('sam').arrive('sam').join('dee')
  expect(room.set.consents?.[may('sam')]).toMatchObject({ anew: true, asked: ['fay', 'ben', 'cem', 'dee'] })
  expect(room.refusal('fay', { type: 'guest.admit', member: person('sam') })).toBe('not-agreed')
  say(room)
  room.does('fay', { type: 'guest.admit', member: person('sam') })
})

it('[SP2] They wait at the door, affirm the contract once they are let in, and come in then', () => {
  const room = aLobby()
  room.does('ana', ask(room, 'ana'))
  say(room)
  room.start()
  // What all said yes to beforehand can still take place.
  room.does('ana', invite(room, 'ana'))
  room.join('sam').arrive('sam')
  const affirm = { type: 'contract.affirm' as const, revision: 0 }
  const arrive = { type: 'person.arrived' as const, member: person('sam') }
  expect(createOwnView()(room.world, person('sam'))).toMatchObject({
    wraps: [],
    roles: { session: ['waiting'] },
  })
  expect(room.refusal('sam', affirm)).toBe('waiting')
  room.does('fay', { type: 'guest.admit', member: person('sam') })
  expect(room.refusal('system', arrive)).toBe('not-affirmed')
  room.does('sam', affirm)
  room.does('system', arrive)
  expect(room.session.people[person('sam')]?.present).toBe(true)
  expect(createCommonView()(room.set, room.session).members[person('sam')]).toMatchObject({
    role: 'support',
    supports: 'ana',
  })
  // What is changed afterwards sends nobody out.
  room.does('fay', { type: 'contract.settle', settings: { strictQuestions: true } })
  room.leave('sam').arrive('sam')
})

it('[SP3] They have no turn, no vote and no airtime, and steer nothing', () => {
  const room = aSession('checkIn').support('sam', 'ana')
  const sam = person('sam')
  expect(takingPart(room.set, room.session)).not.toContain(sam)
  expect(raters(room.set.members, room.session)).not.toContain(sam)
  expect(measured({ ...room.session, members: room.set.members })).not.toContain(sam)
  expect(room.data('checkIn').order).not.toContain(sam)
  expect(room.refusal('fay', { type: 'seat.handOver', member: sam })).toBe('unknown')
  for (const command of [{ type: 'pause' }, { type: 'hand.raise' }] as const)
    expect(room.refusal('sam', command)).toBe('not-allowed')
  room.goTo('openQuestions')
  expect(room.refusal('sam', room.move('openQuestions', { type: 'question.raise', followUp: false }))).toBe(
    'not-allowed',
  )
})

it('[SP3] They may be heard whenever whom they support may be, and in silence nobody is', () => {
  const strict = {
    ...item('presentation', 5, { round: 1, presenter: person('ana') }),
    floorMode: 'strict' as const,
  }
  const room = aSession('checkIn', 3, [item('checkIn', 5), strict, item('silence', 1)])
  room.support('sam', 'ana').support('sue', 'ben')
  const audio = (name: string) => mediaRights(room.set, room.session).get(person(name))?.audio
  expect([audio('sam'), audio('sue')]).toEqual([true, true])
  room.goTo('presentation')
  expect([audio('ana'), audio('sam'), audio('ben'), audio('sue')]).toEqual([true, true, false, false])
  room.goTo('silence')
  expect([audio('sam'), audio('sue')]).toEqual([false, false])
  expect(mediaRights(room.set, room.session).get(person('sam'))).toMatchObject({ video: true, screen: false })
})

it('[SP5] They have no business in the call while whom they support is not here', () => {
  const room = aSession('checkIn').support('sam', 'ana').support('sue', 'ben')
  const has = (name: string) => mediaRights(room.set, room.session).has(person(name))
  room.leave('ana')
  expect([has('sam'), has('sue'), has('ben')]).toEqual([false, true, true])
  expect(room.session.people[person('sam')]?.present).toBe(true)
  room.arrive('ana')
  expect(has('sam')).toBe(true)
})

it('[SP1] They come to one session, and are nobody in the next one', () => {
  const room = aSession('checkIn').support('sam', 'ana')
  room.does('fay', { type: 'session.close' })
  room.open('session-2')
  expect(room.refusal('system', { type: 'person.arrived', member: person('sam') })).toBe('unknown')
})
