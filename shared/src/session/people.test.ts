import { expect, it } from 'vitest'
import type { SessionId } from '../ids.ts'
import { PLACE_KEPT_MS } from '../phases/openQuestions/line.ts'
import { minutes, onePresenter } from '../test/agendas.ts'
import { sealed } from '../test/dummies.ts'
import { aLobby, aSession, person } from '../test/TestRoom.ts'
import { raters } from './raters.ts'

const arrived = (name: string) => ({ type: 'person.arrived', member: person(name) }) as const
const say = (text = sealed()) => ({ type: 'chat.say', text }) as const

it('[W1] Who is here counts by person; somebody who left keeps the instant at which the connection broke', () => {
  const room = aLobby()
  expect(room.refusal('system', arrived('ana'))).toBe('already')
  const came = room.session.people[person('ana')]?.since
  room.wait(minutes(1)).leave('ana', room.now - 10_000)
  expect(came).toBe(room.now - minutes(1))
  expect(room.session.people[person('ana')]).toEqual({ present: false, since: room.now - 10_000 })
  expect(room.refusal('system', { type: 'person.left', member: person('ana'), since: room.now })).toBe(
    'already',
  )
  room.wait(1_000).arrive('ana')
  expect(room.session.people[person('ana')]).toEqual({ present: true, since: room.now })
  room.leave('ben', room.now + minutes(5))
  expect(room.session.people[person('ben')]?.since).toBe(room.now)
})

it('[W1] Nobody else is let in: neither strangers nor somebody whose place or link is gone', () => {
  const room = aLobby().remove('ana').revoke('ben')
  for (const name of ['nobody', 'ana', 'ben']) expect(room.refusal('system', arrived(name))).toBe('unknown')
})

it('[W3] A guest knocks, waits, and is in when admitted; until then every command of theirs is waiting', () => {
  const room = aSession().guest('gia', false)
  expect(room.session.guests).toEqual({ gia: 'waiting' })
  expect(room.session.people[person('gia')]).toBeUndefined()
  expect(room.refusal('system', arrived('gia'))).toBe('waiting')
  for (const type of ['hand.raise', 'pause', 'session.start', 'seat.take'] as const) {
    expect(room.refusal('gia', { type })).toBe('waiting')
  }
  expect(room.refusal('gia', say())).toBe('waiting')
  expect(room.refusal('gia', { type: 'member.edit', member: person('gia'), name: 'G' })).toBe('waiting')
  expect(room.refusal('ana', { type: 'guest.admit', member: person('gia') })).toBe('not-allowed')
  expect(room.refusal('fay', { type: 'guest.admit', member: person('ana') })).toBe('unknown')

  room.does('fay', { type: 'guest.admit', member: person('gia') })
  expect(room.refusal('fay', { type: 'guest.admit', member: person('gia') })).toBe('already')
  room.arrive('gia')
  room.does('gia', { type: 'hand.raise' })
})

it('[W3] Whoever goes away while waiting waits no longer, and knocks anew', () => {
  const room = aSession().guest('gia', false).leave('gia')
  expect(room.session.guests).toEqual({})
  expect(room.refusal('fay', { type: 'guest.admit', member: person('gia') })).toBe('unknown')
  room.does('system', { type: 'person.arrived', member: person('gia') })
  expect(room.session.guests).toEqual({ gia: 'waiting' })
})

it('[W3] A refused guest stays out, unless admitted after all', () => {
  const room = aSession().guest('gia')
  room.does('fay', { type: 'guest.refuse', member: person('gia') })
  expect(room.session.people[person('gia')]?.present).toBe(false)
  expect(room.refusal('fay', { type: 'guest.refuse', member: person('gia') })).toBe('already')
  expect(room.refusal('system', arrived('gia'))).toBe('waiting')
  expect(room.refusal('gia', { type: 'hand.raise' })).toBe('waiting')
  room.does('fay', { type: 'guest.admit', member: person('gia') })
  room.arrive('gia').remove('gia')
  expect(room.refusal('fay', { type: 'guest.admit', member: person('gia') })).toBe('unknown')
})

it('[M7] A guest belongs to one session: at the door of another they are unknown', () => {
  const room = aSession().guest('gia')
  room.does('fay', { type: 'session.plan', session: 'later' as SessionId })
  room.invite('hugo', 'guest', 'later' as SessionId)
  expect(room.refusal('system', arrived('hugo'))).toBe('unknown')
  room.does('fay', { type: 'session.close' })
  room.open('later')
  expect(room.refusal('system', arrived('gia'))).toBe('unknown')
  room.arrive('hugo')
  expect(room.session.guests).toEqual({ hugo: 'waiting' })
})

it('[W4] A hand goes up and down once; of somebody who left it waits for their return, two minutes', () => {
  const room = aSession()
  room.does('ana', { type: 'hand.raise' })
  expect(room.session.people[person('ana')]?.hand).toBe(room.now)
  expect(room.refusal('ana', { type: 'hand.raise' })).toBe('already')
  room.does('ana', { type: 'hand.lower' })
  expect(room.session.people[person('ana')]).not.toHaveProperty('hand')
  expect(room.refusal('ana', { type: 'hand.lower' })).toBe('already')
  room.does('ana', { type: 'hand.raise' })
  room.leave('ana')
  expect(room.refusal('ana', { type: 'hand.raise' })).toBe('not-in-the-room')
  room.wait(PLACE_KEPT_MS).arrive('ana').does('ana', { type: 'hand.lower' })
  room.does('ana', { type: 'hand.raise' })
  room
    .leave('ana')
    .wait(PLACE_KEPT_MS + 1)
    .arrive('ana')
  expect(room.refusal('ana', { type: 'hand.lower' })).toBe('already')
})

it('[Q9] A hand taken down and raised again within two minutes stands where it stood', () => {
  const room = aSession()
  const raisedAt = room.now
  const hand = () => room.session.people[person('ana')]?.hand
  room.does('ana', { type: 'hand.raise' })
  room.wait(5_000).does('ana', { type: 'hand.lower' })
  room.wait(PLACE_KEPT_MS).does('ana', { type: 'hand.raise' })
  expect(hand()).toBe(raisedAt)
  room.does('ana', { type: 'hand.lower' })
  room.wait(PLACE_KEPT_MS + 1).does('ana', { type: 'hand.raise' })
  expect(hand()).toBe(room.now)
})

it('[Q9] Nor do the two minutes run while the presenter is waited for', () => {
  const room = aSession('clarifying')
  const raisedAt = room.now
  room.does('ben', { type: 'hand.raise' })
  room.wait(5_000).does('ben', { type: 'hand.lower' })
  room.wait(60_000).leave('ana')
  room.wait(PLACE_KEPT_MS).arrive('ana')
  room.wait(PLACE_KEPT_MS - 60_000).does('ben', { type: 'hand.raise' })
  expect(room.session.people[person('ben')]?.hand).toBe(raisedAt)
})

it('[W4] Hands go down when another phase is entered, but not for a break or a silence', () => {
  const room = aSession('clarifying')
  const up = () =>
    Object.entries(room.session.people).flatMap(([id, p]) => (p.hand === undefined ? [] : [id]))
  room.does('ben', { type: 'hand.raise' })
  room.wait(1_000).does('cem', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need: 'silence' })
  expect(up()).toEqual(['ben'])
  room.wait(60_000).advance()
  expect(room.on).toBe('clarifying')
  expect(up()).toEqual(['ben'])
  room.wait(1_000).goTo('openQuestions')
  expect(up()).toEqual([])
  room.goTo('clarifying').does('ben', { type: 'hand.raise' })
  expect(room.session.people[person('ben')]?.hand).toBe(room.now)
})

it('[W4] A hand raised in a pause goes down when it ends; one raised before it stays', () => {
  const room = aSession('clarifying')
  room.does('ben', { type: 'hand.raise' })
  room.wait(1_000).does('fay', { type: 'clock.stop' })
  room.wait(1_000).does('cem', { type: 'hand.raise' })
  room.does('fay', { type: 'clock.resume' })
  expect(room.session.people[person('ben')]).toHaveProperty('hand')
  expect(room.session.people[person('cem')]).not.toHaveProperty('hand')
})

it('[W5] Chat is closed where the phase closes it, except in a pause', () => {
  const room = aLobby()
  room.does('ana', say())
  room.start().does('ana', say())
  for (const closed of ['presentation', 'openQuestions', 'silence']) {
    room.goTo(closed)
    expect(room.refusal('ben', say())).toBe('not-now')
    room.does('cem', { type: 'pause' })
    room.does('ben', say())
    room.does('cem', { type: 'clock.resume' })
    expect(room.refusal('ben', say())).toBe('not-now')
  }
  for (const open of ['clarifying', 'actionCommitment', 'appreciation', 'processReflection', 'close']) {
    room.goTo(open).does('ben', say())
  }
})

it('[W5] A line is said once and stays as it was said; five hundred lines are the end of it', () => {
  const room = aLobby()
  const text = sealed()
  room.does('ana', say(text))
  expect(room.refusal('ben', say({ ...text, ct: 'x'.repeat(40) }))).toBe('already')
  expect(room.session.chat[text.id]).toEqual({ id: text.id, author: 'ana', at: room.now, text })
  for (let i = 1; i < 500; i++) room.does('ana', say())
  expect(room.refusal('ana', say())).toBe('too-many')
})

it('[W6] The facilitator can mute a person; nothing in the session unmutes them', () => {
  const room = aSession()
  expect(room.refusal('ben', { type: 'person.mute', member: person('ana') })).toBe('not-allowed')
  room.does('fay', { type: 'person.mute', member: person('ana') })
  expect(room.session.people[person('ana')]?.mutedAt).toBe(room.now)
  room.leave('ana')
  expect(room.refusal('fay', { type: 'person.mute', member: person('ana') })).toBe('not-in-the-room')
})

it('[W7] Observers are seen, have no turn, no vote and no voice in the session; their own details are theirs', () => {
  const room = aSession('close').observer('olga')
  expect(room.session.people[person('olga')]?.present).toBe(true)
  for (const type of ['hand.raise', 'pause', 'seat.take', 'session.close'] as const) {
    expect(room.refusal('olga', { type })).toBe('not-allowed')
  }
  expect(room.refusal('olga', say())).toBe('not-allowed')
  room.goTo('checkIn').goTo('processReflection')
  expect(raters(room.set.members, room.session)).toEqual(['ana', 'ben', 'cem'])
  expect(room.refusal('olga', room.move('processReflection', { type: 'pulse.answer' }))).toBe('not-allowed')
  room.does('olga', { type: 'member.edit', member: person('olga'), name: 'Olga O.' })
  room.does('olga', { type: 'member.keepWayBack' })
})

it('[W7] An observer has no turn', () => {
  const room = aLobby().observer('olga').start()
  expect(room.data('checkIn').order).toEqual(['ana', 'ben', 'cem', 'fay'])
})

it('[W8] The spotlight is on one person or nobody, until the next phase, and not on somebody who is shut out', () => {
  const room = aSession(undefined, 3, onePresenter('ana'))
  const on = (member: string | null) =>
    ({ type: 'spotlight.set', member: member === null ? null : person(member) }) as const
  expect(room.refusal('fay', on(null))).toBe('already')
  expect(room.refusal('fay', on('nobody'))).toBe('unknown')
  room.does('fay', on('ben'))
  expect(room.refusal('fay', on('ben'))).toBe('already')
  room.advance()
  expect(room.session).not.toHaveProperty('spotlight')
  room.does('fay', on('ben'))
  room.leave('ben').arrive('ben')
  expect(room.session.spotlight).toBe('ben')
  room.remove('ben')
  expect(room.session).not.toHaveProperty('spotlight')
})

it('Whoever listens today, or is counted by turns, says so themselves', () => {
  const room = aSession(undefined, 3, onePresenter('ana'))
  room.does('ben', { type: 'listening.set', on: true })
  room.does('ben', { type: 'byTurns.set', on: true })
  expect(room.session.people[person('ben')]).toMatchObject({ listening: true, byTurns: true })
  room.does('ben', { type: 'listening.set', on: false })
  expect(room.session.people[person('ben')]).toMatchObject({ listening: false, byTurns: true })
})
