import { expect, it } from 'vitest'
import { sessionCommandSchema } from '../../session/commands.ts'
import { raters } from '../../session/raters.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView } from '../../views/index.ts'

const answers = (room: TestRoom) => room.move('processReflection', { type: 'pulse.answer' })
const reflection = (members = 5) => aSession('processReflection', members)
const data = (room: TestRoom) => room.data('processReflection')

const asked = (room: TestRoom) => raters(room.set.members, room.session)

it('[P1] Members who are here and do not facilitate answer, once', () => {
  const room = aSession('checkIn', 4).guest('gia').observer('olga')
  room.leave('dee').goTo('processReflection')
  // A reconnect, a while away: dee is not left out for it, and the pulse is not too small.
  expect(asked(room)).toEqual(['ana', 'ben', 'cem', 'dee'])
  room.does('ana', answers(room))
  expect(room.refusal('ana', answers(room))).toBe('already')
  for (const name of ['fay', 'gia', 'olga', 'dee']) {
    expect(room.refusal(name, answers(room))).toBe('not-allowed')
  }
  room.arrive('dee').does('dee', answers(room))
  expect(data(room).answered).toEqual(['ana', 'dee'])
})

it('[P1] Neither the facilitator who handed over nor whoever acts for them answers', () => {
  const room = aSession('checkIn', 4)
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  room.goTo('processReflection')
  expect(asked(room)).toEqual(['ana', 'cem', 'dee'])
  for (const name of ['fay', 'ben']) expect(room.refusal(name, answers(room))).toBe('not-allowed')
})

it('[P1] Whom the pulse asks is read from who is or was here, until it closes, the same on every screen', () => {
  const room = aSession('checkIn', 3).leave('cem').goTo('processReflection').add('dee').join('dee')
  expect(asked(room)).toEqual(['ana', 'ben', 'cem'])
  room.arrive('dee')
  expect(asked(room)).toEqual(['ana', 'ben', 'cem', 'dee'])
  room.does('dee', answers(room))
  const { members, people, session } = createCommonView()(room.set, room.session)
  expect(raters(members, { people, ...session! })).toEqual(asked(room))
  room.revoke('ben').remove('cem')
  expect(asked(room)).toEqual(['ana', 'dee'])
})

it('[P2] The journal says who answered, in no order; never what', () => {
  const room = reflection()
  for (const name of ['dee', 'ana', 'cem']) room.does(name, answers(room))
  expect(data(room).answered).toEqual(['ana', 'cem', 'dee'])
  const events = room.sessionEvents.get(room.session.id)?.slice(-3)
  for (const event of events ?? []) {
    expect(event).toEqual({
      type: 'phaseMoved',
      phase: 'processReflection',
      change: { kind: 'processReflection', event: { type: 'pulseAnswered', member: expect.any(String) } },
      v: 1,
      at: room.now,
    })
  }
})

it('[P3] An answer cannot travel with the move: what is sent along goes nowhere', () => {
  const room = reflection()
  const move = { kind: 'processReflection', move: { type: 'pulse.answer', text: sealed(1, 'honest') } }
  const parsed = sessionCommandSchema.parse({ type: 'phase.move', from: room.on, move })
  room.does('ana', parsed)
  expect(JSON.stringify([...room.sessionEvents.values()])).not.toContain('honest')
  expect(JSON.stringify(room.session)).not.toContain('honest')
})

it('[P4] Leaving the phase closes the pulse; a closed pulse stays closed', () => {
  const room = reflection()
  room.does('ana', answers(room))
  room.advance().goTo('processReflection')
  expect(data(room)).toMatchObject({ pulse: 'closed', answered: ['ana'] })
  expect(room.refusal('ben', answers(room))).toBe('not-now')
  expect(room.refusal('fay', room.move('processReflection', { type: 'pulse.close' }))).toBe('already')
})

it('[P4] Whoever holds the controls closes it; closing the session does too', () => {
  const room = reflection()
  expect(room.refusal('ana', room.move('processReflection', { type: 'pulse.close' }))).toBe('not-allowed')
  room.does('fay', room.move('processReflection', { type: 'pulse.close' }))
  expect(data(room).pulse).toBe('closed')
  const other = reflection()
  other.does('fay', { type: 'session.close' })
  expect(data(other).pulse).toBe('closed')
})

it("A note is its author's and is not written over", () => {
  const room = reflection()
  const text = sealed()
  const write = (words = text) => room.move('processReflection', { type: 'note.write', text: words })
  room.does('ana', write())
  expect(room.refusal('ben', write({ ...text, ct: 'x'.repeat(40) }))).toBe('already')
  expect(data(room).notes).toEqual({ [text.id]: { id: text.id, author: 'ana', at: room.now, text } })
})
