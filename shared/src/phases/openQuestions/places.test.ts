import { expect, it } from 'vitest'
import type { QuestionId } from '../../ids.ts'
import { takingPart } from '../../session/current.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { lineOf, PLACE_KEPT_MS } from './line.ts'
import type { OpenQuestionsMove } from './moves.ts'

const asks = (room: TestRoom, move: OpenQuestionsMove) => room.move('openQuestions', move)
const data = (room: TestRoom) => room.data('openQuestions')
const rows = (room: TestRoom) => Object.values(data(room).ledger)
const raise = (followUp = false): OpenQuestionsMove => ({ type: 'question.raise', followUp })
const call = (name: string): OpenQuestionsMove => ({ type: 'question.call', member: person(name) })
const next: OpenQuestionsMove = { type: 'question.next' }
const asked: OpenQuestionsMove = { type: 'question.asked' }
const lower: OpenQuestionsMove = { type: 'question.lower' }

/** ana presents; fay holds the controls. */
const round = (members = 4) => aSession('openQuestions', members)
const turn = (room: TestRoom) => data(room).turn
const line = (room: TestRoom) =>
  lineOf(data(room), takingPart(room.set, room.session), person('ana')).map((e) => e.member)
const put = (room: TestRoom, name: string) => {
  room.wait(1_000).does(name, asks(room, raise()))
  room.wait(1_000).does(name, asks(room, asked))
}

it('[Q3] Whoever left is passed over; back again, they have the turn that nobody has', () => {
  const room = round()
  room.does('ben', asks(room, raise()))
  room.does('cem', asks(room, raise()))
  room.leave('cem').does('ana', asks(room, next))
  expect(turn(room)).toBeNull()
  expect(room.refusal('ana', asks(room, next))).toBe('not-now')
  room.wait(30_000).arrive('cem')
  expect(turn(room)?.asker).toBe('cem')
})

it('[Q3] Whoever leaves before asking loses the turn, is in line where they stood, and it counts for nothing', () => {
  const room = round(5)
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  const raisedAt = room.now
  room.wait(1_000).does('dee', asks(room, raise()))
  room.wait(1_000).does('eli', asks(room, raise()))
  room.wait(1_000).does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  room.wait(1_000).leave('cem')
  expect(turn(room)?.asker).toBe('dee')
  expect(rows(room).map((r) => r.asker)).toEqual(['ben', 'dee'])
  expect(data(room).turns[person('cem')]).toBeUndefined()
  room.wait(60_000).arrive('cem')
  expect(data(room).hands.find((h) => h.member === 'cem')?.at).toBe(raisedAt)
  room.does('fay', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
})

it('[Q9] Whoever is back only after two minutes stands in line no more', () => {
  const room = round()
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  room
    .leave('cem')
    .wait(PLACE_KEPT_MS + 1)
    .arrive('cem')
  expect(data(room).hands).toEqual([])
  room.does('ana', asks(room, next))
  expect(turn(room)).toBeNull()
})

it('[Q9] A hand taken down keeps its place for two minutes', () => {
  const room = round(5)
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  const raisedAt = room.now
  room.wait(1_000).does('dee', asks(room, raise()))
  room.does('cem', asks(room, lower))
  room.wait(PLACE_KEPT_MS).does('cem', asks(room, raise()))
  expect(line(room)).toEqual(['cem', 'dee'])
  expect(data(room).hands.find((h) => h.member === 'cem')?.at).toBe(raisedAt)
  expect(data(room).places).toEqual({})
  room.does('cem', asks(room, lower))
  room.wait(PLACE_KEPT_MS + 1).does('cem', asks(room, raise()))
  expect(line(room)).toEqual(['dee', 'cem'])
})

it.each(['clock.stop', 'pause'] as const)('[Q9] The two minutes stand still with the clock: %s', (stop) => {
  const room = round(5)
  put(room, 'ben')
  for (const name of ['cem', 'dee']) room.wait(1_000).does(name, asks(room, raise()))
  room.does('cem', asks(room, lower))
  room.wait(60_000).does('fay', { type: stop })
  room.wait(10 * PLACE_KEPT_MS).does('dee', asks(room, lower))
  room.wait(PLACE_KEPT_MS).does('fay', { type: 'clock.resume' })
  room.wait(PLACE_KEPT_MS - 60_000).does('cem', asks(room, raise()))
  room.does('dee', asks(room, raise()))
  expect(line(room)).toEqual(['cem', 'dee'])
  // What ran before it is not given back, and a second standstill adds to the first.
  for (const name of ['cem', 'dee']) room.does(name, asks(room, lower))
  room.does('eli', asks(room, raise()))
  for (const _ of [1, 2]) {
    room.wait(60_000).does('fay', { type: stop })
    room.wait(PLACE_KEPT_MS).does('fay', { type: 'clock.resume' })
  }
  room.does('dee', asks(room, raise()))
  room.wait(1).does('cem', asks(room, raise()))
  expect(line(room)).toEqual(['dee', 'eli', 'cem'])
})

it.each(['break', 'silence'] as const)('[Q9] Nor do they run in a %s', (need) => {
  const room = round(5)
  put(room, 'ben')
  for (const name of ['cem', 'dee']) room.wait(1_000).does(name, asks(room, raise()))
  room.does('cem', asks(room, lower))
  room.wait(PLACE_KEPT_MS).leave('dee').does('fay', { type: 'pause' })
  room.wait(60_000).does('fay', { type: 'pause.need', need })
  room
    .wait(5 * PLACE_KEPT_MS)
    .advance()
    .arrive('dee')
    .does('cem', asks(room, raise()))
  expect(line(room)).toEqual(['cem', 'dee'])
})

it('[W4] [Q9] Nor for somebody who is away while the clock stands still', () => {
  const room = round()
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  room.leave('cem').wait(60_000).does('fay', { type: 'clock.stop' })
  room.wait(PLACE_KEPT_MS).does('fay', { type: 'clock.resume' })
  room.wait(60_000).arrive('cem')
  expect(line(room)).toEqual(['cem'])
  room.leave('cem').wait(60_000).does('fay', { type: 'clock.stop' })
  room.wait(PLACE_KEPT_MS).does('fay', { type: 'clock.resume' })
  room.wait(60_001).arrive('cem')
  expect(line(room)).toEqual([])
})

it('[Q9] A follow-up taken down is one again, as long as it still follows', () => {
  const room = round()
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  room.wait(1_000).does('ben', asks(room, raise(true)))
  room.does('ben', asks(room, lower))
  room.does('ben', asks(room, raise(true)))
  expect(line(room)).toEqual(['ben', 'cem'])
  room.does('ben', asks(room, lower))
  room.does('ana', asks(room, next))
  room.does('ben', asks(room, raise()))
  expect(data(room).hands).toMatchObject([{ member: 'ben', followUp: false }])
})

it('[Q9] Whoever is passed over leaves no row, and raising a hand again stands where they stood', () => {
  const room = round(5)
  put(room, 'ben')
  for (const name of ['cem', 'dee']) room.wait(1_000).does(name, asks(room, raise()))
  room.does('ana', asks(room, next))
  for (const name of ['cem', 'ana', 'dee'])
    expect(room.refusal(name, asks(room, { type: 'question.skip' }))).toBe('not-allowed')
  room.does('fay', asks(room, { type: 'question.skip' }))
  expect(turn(room)?.asker).toBe('dee')
  expect(rows(room).map((r) => r.asker)).toEqual(['ben', 'dee'])
  room.does('dee', asks(room, asked))
  expect(room.refusal('fay', asks(room, { type: 'question.skip' }))).toBe('not-now')
  room.does('eli', asks(room, raise()))
  room.does('cem', asks(room, raise()))
  expect(line(room)).toEqual(['cem', 'eli'])
})

it('[W4] [Q9] Hands to ask stay up through a break or a silence, and are down after anything else', () => {
  const room = round()
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  room.does('dee', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need: 'silence' })
  room.wait(60_000).advance()
  expect(room.on).toBe('openQuestions')
  expect(line(room)).toEqual(['cem'])
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  room.does('dee', asks(room, raise()))
  room.goTo('actionCommitment').wait(60_000).goTo('openQuestions')
  expect(data(room)).toMatchObject({ hands: [], turn: null, places: {} })
  expect(rows(room).map((r) => r.asker)).toEqual(['ben'])
})

it('[Q10] In a pause the round stands still; marks and labels may still be given, and it goes on after it', () => {
  const room = round()
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  const question = turn(room)?.question as QuestionId
  room.does('fay', { type: 'clock.stop' })
  expect(room.refusal('dee', asks(room, raise()))).toBe('not-now')
  expect(room.refusal('ana', asks(room, next))).toBe('not-now')
  expect(room.refusal('fay', asks(room, call('dee')))).toBe('not-now')
  expect(room.refusal('ana', asks(room, { type: 'question.decline', question }))).toBe('not-now')
  room.does('ana', asks(room, { type: 'question.mark', question, mark: sealed() }))
  room.does('ben', asks(room, { type: 'question.label', question, label: sealed() }))
  room.does('fay', { type: 'clock.resume' })
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  // Who has the turn may leave in a pause; nobody else gets it before it is over.
  room.does('dee', asks(room, raise()))
  room.does('fay', { type: 'clock.stop' })
  room.leave('cem')
  expect(turn(room)?.asker).toBe('cem')
  room.does('fay', { type: 'clock.resume' })
  expect(turn(room)?.asker).toBe('dee')
})
