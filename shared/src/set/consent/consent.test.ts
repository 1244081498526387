import { expect, it } from 'vitest'
import type { ClauseId, ConsentId, SessionId } from '../../ids.ts'
import { onePresenter } from '../../test/agendas.ts'
import {
  addLate,
  answer,
  ask,
  asked,
  askToJoin,
  consent,
  end,
  invite,
  no,
  outcome,
  planned,
  session,
  yes,
} from '../../test/asking.ts'
import { place, rotationWithout, sealed, wraps } from '../../test/dummies.ts'
import { aLobby, aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const seen = (room: TestRoom) => JSON.stringify(createCommonView()(room.set, room.world.session))

it('[Y1] The facilitator asks for a session that has not begun; every member who has joined is asked', () => {
  const room = aSet().add('late')
  expect(room.refusal('fay', ask(room))).toBe('no-session')
  room.open()
  expect(room.refusal('ana', ask(room))).toBe('not-allowed')
  room.does('fay', ask(room))
  expect(room.set.consents?.[consent]?.asked).toEqual(['ana', 'ben', 'cem'])
  expect(room.refusal('fay', ask(room))).toBe('already')
  expect(room.refusal('fay', answer('fay'))).toBe('not-allowed')
  expect(room.refusal('late', answer('late'))).toBe('not-allowed')
  for (let i = 1; i < 6; i++) room.does('fay', ask(room, `c${i}` as ConsentId))
  expect(room.refusal('fay', ask(room, 'c6' as ConsentId))).toBe('too-many')
  const begun = aSession()
  expect(begun.refusal('fay', ask(begun))).toBe('not-now')
  begun.does('fay', { type: 'session.close' })
  expect(begun.refusal('fay', ask(begun))).toBe('no-session')
})

it('[Y2] Nobody is shown who has answered, and what travels to the others stays as it was', () => {
  const room = planned()
  expect(asked(room, 'ana')).toEqual({ [consent]: { round: 1, answer: null, counts: false } })
  expect(asked(room, 'fay')).toEqual({})
  const view = createCommonView()
  const own = createOwnView()
  const before = view(room.set, null)
  const bens = own(room.world, person('ben'))
  const said = answer('ana', no)
  room.does('ana', said)
  expect(view(room.set, null).consents).toBe(before.consents)
  expect(own(room.world, person('ben'))?.asked).toBe(bens?.asked)
  expect(asked(room, 'ana')).toEqual({ [consent]: { round: 1, answer: said.text, counts: true } })
  expect(seen(room)).not.toContain('nnnn')
  expect(room.refusal('ana', answer('ana', yes))).toBe('stale')
  expect(room.refusal('ben', answer('ana'))).toBe('invalid')
  expect(room.refusal('ben', { ...answer('ben'), text: sealed() })).toBe('invalid')
  expect(room.refusal('ben', answer('ben', yes, 2))).toBe('stale')
})

it('[Y7] Whoever answers otherwise begins a round, in which what the others said waits to be said again', () => {
  const room = planned()
  const view = createCommonView()
  for (const name of ['ana', 'ben']) room.does(name, answer(name))
  const before = view(room.set, null)
  room.does('ana', answer('ana', no, 2))
  expect(view(room.set, null).consents).toBe(before.consents)
  expect(asked(room, 'ben')).toEqual({
    [consent]: { round: 2, answer: expect.objectContaining({ to: 'ben' }), counts: false },
  })
  expect(asked(room, 'cem')).toEqual({ [consent]: { round: 2, answer: null, counts: false } })
  expect(room.refusal('ben', answer('ben', yes, 1))).toBe('stale')
  expect(room.refusal('ben', answer('ben', yes, 3))).toBe('stale')
  room.does('cem', answer('cem', yes, 2))
  room.does('ben', answer('ben', yes, 2))
  expect(outcome(room)).toBeUndefined()

  room.does('ana', answer('ana', yes, 3))
  for (const name of ['ben', 'cem']) {
    expect(outcome(room)).toBeUndefined()
    room.does(name, answer(name, yes, 3))
  }
  expect(outcome(room)).toBe('granted')
  expect(room.refusal('ana', answer('ana', no, 4))).toBe('not-now')
})

it('[Y7] Yeses of different rounds grant nothing: a no between them is not passed over', () => {
  const room = planned()
  room.does('ana', answer('ana'))
  room.does('ben', answer('ben', no))
  room.does('ben', answer('ben', yes, 2))
  room.does('cem', answer('cem', yes, 2))
  expect(outcome(room)).toBeUndefined()
  room.does('ana', answer('ana', yes, 2))
  expect(outcome(room)).toBe('granted')
})

it('[Y3] The last yes grants it, whoever says it', () => {
  const room = planned()
  for (const name of ['cem', 'ana']) room.does(name, answer(name))
  expect(outcome(room)).toBeUndefined()
  room.does('ben', answer('ben'))
  expect(outcome(room)).toBe('granted')
  expect(room.set.consents?.[consent]?.answers).toEqual({})
  expect(room.refusal('ana', answer('ana'))).toBe('not-now')
})

it('[Y3] A no and no answer look alike, until the session begins and after', () => {
  const said = planned()
  for (const name of ['ana', 'ben']) said.does(name, answer(name))
  const silent = planned()
  for (const name of ['ana', 'ben']) silent.does(name, answer(name))
  said.does('cem', answer('cem', no))
  const shown = (room: TestRoom) => createCommonView()(room.set, room.world.session).consents[consent]
  const { text: _, ...one } = shown(said) ?? { text: undefined }
  const { text: __, ...other } = shown(silent) ?? { text: undefined }
  expect(one).toEqual(other)
  for (const room of [said, silent]) {
    room.does('fay', { type: 'session.open', session })
    room.arrive('fay', 'ana', 'ben', 'cem')
    expect(outcome(room)).toBeUndefined()
    room.start()
    expect(outcome(room)).toBe('notThisTime')
    expect(room.refusal('fay', invite(room))).toBe('not-agreed')
    room.does('fay', { type: 'session.close' })
    expect(room.set.consents).toEqual({})
  }
})

it('[Y3] The facilitator stops asking; a session called off takes its questions along', () => {
  const room = planned()
  expect(room.refusal('ana', end)).toBe('not-allowed')
  room.does('fay', end)
  expect(outcome(room)).toBe('notThisTime')
  room.does('fay', end)
  expect(room.set.consents).toEqual({})
  expect(room.refusal('fay', end)).toBe('unknown')
  room.does('fay', ask(room))
  room.does('fay', { type: 'session.cancel', session })
  expect(room.set.consents).toEqual({})
})

it('[Y4] When one of them goes, comes, gets a new link or facilitates, all are asked anew', () => {
  const changes: [string, (room: TestRoom) => unknown, readonly string[]][] = [
    ['removed', (room) => room.remove('cem'), ['ana', 'ben']],
    ['revoked', (room) => room.revoke('cem'), ['ana', 'ben']],
    ['left', (room) => room.does('cem', { type: 'set.leave', member: person('cem') }), ['ana', 'ben']],
    ['joined', (room) => room.add('dee').join('dee'), ['ana', 'ben', 'cem', 'dee']],
    [
      'leads',
      (room) => room.does('fay', { type: 'member.facilitate', member: person('cem') }),
      ['fay', 'ana', 'ben'],
    ],
    [
      'renewed',
      (room) => {
        const { key, link } = place('cem', 'member', room.set.epoch + 1)
        const rotation = rotationWithout(room.set, 'cem')
        const renewed = { link, key, wraps: wraps(rotation.epoch), rotation }
        room.does('fay', { type: 'member.renew', member: person('cem'), ...renewed })
      },
      ['ana', 'ben', 'cem'],
    ],
  ]
  for (const [, change, left] of changes) {
    const room = planned()
    room.does('ana', answer('ana'))
    change(room)
    expect(room.set.consents?.[consent]).toMatchObject({ round: 2, anew: true, asked: left, answers: {} })
    const text = { ...sealed(room.set.epoch), to: person('ana') }
    const due = room.set.epochDue === true
    expect(room.refusal('ana', { ...answer('ana'), text })).toBe(due ? 'old-key' : 'stale')
  }
  const room = planned()
  room.does('ana', answer('ana'))
  room.does('fay', { type: 'member.edit', member: person('ben'), name: 'Benedict' })
  room.add('late')
  expect(room.set.consents?.[consent]?.round).toBe(1)
})

it('[Y5] An observer’s place needs everybody’s yes, for that session, and uses it up', () => {
  const room = aLobby()
  room.does('fay', ask(room))
  expect(room.refusal('fay', invite(room))).toBe('not-agreed')
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(name))
  room.does('fay', { type: 'session.plan', session: 'session-2' as SessionId })
  expect(room.refusal('fay', invite(room, consent, 'session-2' as SessionId))).toBe('not-agreed')
  expect(room.refusal('fay', invite(room, 'other' as ConsentId))).toBe('not-agreed')
  room.start()
  room.does('fay', invite(room))
  expect(room.set.members[person('olga')]).toMatchObject({ role: 'observer', guestOf: session })
  expect(createCommonView()(room.set, room.world.session).consents).toEqual({})
  const { guest } = invite(room)
  const another = { ...invite(room), guest: { ...guest, id: person('pia') } }
  expect(room.refusal('fay', another)).toBe('not-agreed')
  expect(room.refusal('fay', end)).toBe('not-now')
  room.does('fay', { type: 'session.close' })
  expect(room.set.consents).toEqual({})
})

it('[Y5] An observer waits at the door of their session, and is nobody in the next one', () => {
  const room = aLobby().observer('olga', false).join('olga')
  expect(createOwnView()(room.world, person('olga'))).toMatchObject({
    wraps: [],
    roles: { session: ['waiting'] },
  })
  room.arrive('olga')
  expect(room.session.people[person('olga')]).toBeUndefined()
  room.does('fay', { type: 'guest.admit', member: person('olga') })
  room.arrive('olga')
  expect(createOwnView()(room.world, person('olga'))).toMatchObject({ roles: { session: ['observer'] } })
  room.does('fay', { type: 'session.close' })
  room.open('session-2')
  expect(room.refusal('system', { type: 'person.arrived', member: person('olga') })).toBe('unknown')
})

/** A set that has met once. */
function begun(): TestRoom {
  const room = aSession()
  room.does('fay', { type: 'session.close' })
  return room
}

it('[Y6] Before a session was held a place is made as it was; afterwards only with everybody’s yes, once', () => {
  const first = aLobby()
  first.does('fay', addLate(first))
  first.does('fay', { type: 'session.close' })
  first.add('dee')
  expect(first.set.consents).toBeUndefined()

  const room = begun()
  expect(room.refusal('fay', addLate(room))).toBe('not-agreed')
  expect(room.refusal('ana', askToJoin(room))).toBe('not-allowed')
  room.does('fay', askToJoin(room))
  expect(room.set.consents?.[consent]).toMatchObject({ kind: 'member', asked: ['ana', 'ben', 'cem'] })
  for (const name of ['ana', 'ben']) room.does(name, answer(name))
  expect(room.refusal('fay', addLate(room, consent))).toBe('not-agreed')
  room.does('cem', answer('cem'))
  expect(room.refusal('fay', addLate(room))).toBe('not-agreed')
  expect(room.refusal('fay', invite(room))).toBe('no-session')
  room.does('fay', addLate(room, consent))
  expect(room.set.members[person('late')]).toMatchObject({ role: 'member', status: 'invited' })
  expect(room.set.consents).toEqual({})
})

it('[Y6] A yes to an observer lets nobody join, and the other way round', () => {
  const room = begun()
  room.does('fay', { type: 'session.plan', session: 'session-2' as SessionId })
  room.does('fay', { ...ask(room), session: 'session-2' as SessionId })
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(name))
  expect(room.refusal('fay', addLate(room, consent))).toBe('not-agreed')
  room.does('fay', end)
  room.does('fay', askToJoin(room))
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(name))
  expect(room.refusal('fay', invite(room, consent, 'session-2' as SessionId))).toBe('not-agreed')
})

it('[Y6] A set that dropped the clause adds people as before; one that reworded it asks', () => {
  const clause = { clause: 'joining' as ClauseId, seen: 0 }
  const dropped = begun()
  dropped.does('fay', { type: 'contract.drop', ...clause })
  dropped.does('fay', addLate(dropped))
  const reworded = begun()
  reworded.does('fay', { type: 'contract.write', ...clause, text: sealed(reworded.set.epoch) })
  expect(reworded.refusal('fay', addLate(reworded))).toBe('not-agreed')
})

it('[Y6] What not all have said yes to when a session begins is not this time, and gone after it; a yes waits', () => {
  const room = begun()
  const other = 'may-pia' as ConsentId
  room.does('fay', askToJoin(room))
  room.does('fay', { ...askToJoin(room), consent: other })
  for (const name of ['ana', 'ben', 'cem']) room.does(name, { ...answer(name), consent: other })
  room.does('ana', answer('ana', no))
  room.open('session-2').arrive('fay', 'ana', 'ben').start()
  expect(outcome(room)).toBe('notThisTime')
  room.does('fay', { type: 'session.close' })
  expect(Object.keys(room.set.consents ?? {})).toEqual([other])
  room.does('fay', addLate(room, other))
})

it('[E3] What whoever left had asked goes with them', () => {
  const room = planned()
  room.does('fay', { type: 'member.facilitate', member: person('ana') })
  room.does('fay', { type: 'set.leave', member: person('fay') })
  expect(room.set.consents).toEqual({})
})

const askGuest = (room: TestRoom, id = consent) => ({ ...ask(room, id), kind: 'guest' as const })
it('[Y1] A question says what it is about', () => {
  const room = planned()
  const other = { ...ask(room), consent: 'other' as ConsentId }
  const { session: _, ...without } = other
  for (const kind of ['observer', 'guest'] as const)
    expect(room.refusal('fay', { ...without, kind })).toBe('invalid')
  for (const kind of ['member', 'second'] as const)
    expect(room.refusal('fay', { ...other, kind })).toBe('invalid')
  expect(room.refusal('fay', { ...without, kind: 'second' })).toBe('invalid')
  expect(room.refusal('fay', { ...without, kind: 'member', who: person('ana') })).toBe('invalid')
})

it('[Y1] Where nobody has joined there is nobody to ask', () => {
  const room = aSet(0, onePresenter('fay'))
  room.does('fay', { type: 'session.plan', session })
  room.does('fay', askGuest(room))
  expect(outcome(room)).toBe('granted')
})

it('[Y5] A guest’s place needs everybody’s yes as an observer’s does; each yes makes its own kind of place', () => {
  const room = aSet()
  room.does('fay', { type: 'session.plan', session })
  room.does('fay', askGuest(room))
  for (const who of ['ana', 'ben']) room.does(who, answer(who))
  expect(room.refusal('fay', invite(room))).toBe('not-agreed')
  room.does('cem', answer('cem'))
  room.does('fay', invite(room))
  expect(room.set.members[person('olga')]).toMatchObject({ role: 'guest', guestOf: session })

  const silent = aSet()
  silent.does('fay', { type: 'session.plan', session })
  silent.does('fay', askGuest(silent))
  silent.open().arrive('fay', 'ana', 'ben', 'cem').start()
  expect(outcome(silent)).toBe('notThisTime')
  expect(silent.refusal('fay', invite(silent))).toBe('not-agreed')
  expect(silent.refusal('fay', askGuest(silent, 'more' as ConsentId))).toBe('not-now')
})

it('[Y4] Whoever declines after having come is asked no longer', () => {
  const room = planned()
  room.does('cem', { type: 'welcome.decline', member: person('cem') })
  expect(room.set.consents?.[consent]).toMatchObject({ round: 2, asked: ['ana', 'ben'] })
})
