import { expect, it } from 'vitest'
import type { QuestionId } from '../../ids.ts'
import { agendaFault } from '../../session/agenda.ts'
import { floorOf } from '../../session/floorOf.ts'
import { item, onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import type { OpenQuestionsMove } from './moves.ts'

const agenda = onePresenter('ana').map((i) =>
  i.kind === 'openQuestions' ? { ...i, style: 'coached' as const } : i,
)
/** ana presents; fay coaches. */
const round = (members = 4) => aSession('openQuestions', members, agenda)
const asks = (room: TestRoom, move: OpenQuestionsMove) => room.move('openQuestions', move)
const raise: OpenQuestionsMove = { type: 'question.raise', followUp: false }
const ask = (to?: string | null): OpenQuestionsMove => ({
  type: 'question.ask',
  text: sealed(),
  ...(to === undefined ? {} : { to: to === null ? null : person(to) }),
})
const turn = (room: TestRoom) => room.data('openQuestions').turn
const floor = (room: TestRoom) => floorOf(room.session)

it('[X1] Anyone questions anyone, the presenter too; who is asked is somebody else who is here', () => {
  const room = round()
  room.does('ben', asks(room, ask('cem')))
  expect(turn(room)).toMatchObject({ asker: 'ben', state: 'answering', to: 'cem' })
  room.does('fay', asks(room, { type: 'question.next' }))
  room.does('ana', asks(room, raise))
  expect(room.refusal('ana', asks(room, ask('ana')))).toBe('unknown')
  expect(room.refusal('ana', asks(room, ask('eli')))).toBe('unknown')
  room.does('ana', asks(room, ask('dee')))
  expect(Object.values(room.data('openQuestions').ledger).map((r) => [r.asker, r.to])).toEqual([
    ['ben', 'cem'],
    ['ana', 'dee'],
  ])
})

it('[X1] Unless said otherwise a question is for the presenter, and the presenter’s for whoever wants to answer', () => {
  const room = round()
  room.does('ben', asks(room, ask()))
  expect(turn(room)?.to).toBe('ana')
  room.does('fay', asks(room, { type: 'question.next' }))
  room.does('ana', asks(room, raise))
  room.does('ana', asks(room, { type: 'question.asked' }))
  expect(turn(room)?.to).toBeNull()
})

it('[X1] Elsewhere a question is for the presenter, and says so of nobody else', () => {
  const room = aSession('openQuestions', 4)
  expect(room.refusal('ben', asks(room, ask('cem')))).toBe('invalid')
  expect(room.refusal('ana', asks(room, raise))).toBe('not-allowed')
})

it('[X2] [X3] The floor is the asker’s, then that of whoever is asked; the coach may speak at any time', () => {
  const room = round()
  expect(floor(room)).toMatchObject({ policy: 'queue', speakers: ['fay'] })
  room.does('ben', asks(room, raise))
  expect(floor(room).speakers).toEqual(['ben', 'fay'])
  room.does('ben', asks(room, ask('cem')))
  expect(floor(room).speakers).toEqual(['cem', 'fay'])
  room.does('cem', asks(room, { type: 'question.next' }))
  expect(floor(room).speakers).toEqual(['fay'])
  room.does('ana', asks(room, ask(null)))
  expect(floor(room)).toMatchObject({ policy: 'free', speakers: [] })
  room.does('fay', { type: 'clock.stop' })
  expect(floor(room).policy).toBe('free')
})

it('[X2] Whoever is asked may decline, and say when the answer is over; nobody else', () => {
  const room = round()
  room.does('ben', asks(room, ask('cem')))
  const question = turn(room)?.question as QuestionId
  for (const name of ['ben', 'dee']) {
    expect(room.refusal(name, asks(room, { type: 'question.next' }))).toBe('not-allowed')
    expect(room.refusal(name, asks(room, { type: 'question.decline', question }))).toBe('not-allowed')
  }
  room.does('cem', asks(room, { type: 'question.decline', question }))
  expect(turn(room)).toBeNull()
})

it('[X4] A coached round has no offers', () => {
  const offers = item('offers', 4, { round: 1 })
  expect(agendaFault([...agenda, offers], () => true)).toEqual({ rejected: 'invalid', detail: 'offers' })
  expect(agendaFault([...agenda, { ...offers, round: 2 }], () => true)).toBeUndefined()
  const room = round()
  expect(room.refusal('fay', { type: 'agenda.edit', agenda: [...agenda, offers] })).toBe('invalid')
})
