import { expect, it } from 'vitest'
import type { QuestionId } from '../../ids.ts'
import { takingPart } from '../../session/current.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { askedRows, lineOf } from './line.ts'
import type { OpenQuestionsMove } from './moves.ts'

const asks = (room: TestRoom, move: OpenQuestionsMove) => room.move('openQuestions', move)
const data = (room: TestRoom) => room.data('openQuestions')
const rows = (room: TestRoom) => Object.values(data(room).ledger)
const raise = (followUp = false): OpenQuestionsMove => ({ type: 'question.raise', followUp })
const call = (name: string): OpenQuestionsMove => ({ type: 'question.call', member: person(name) })
const next: OpenQuestionsMove = { type: 'question.next' }
const asked: OpenQuestionsMove = { type: 'question.asked' }
const lower: OpenQuestionsMove = { type: 'question.lower' }
const ask = (text = sealed()): OpenQuestionsMove => ({ type: 'question.ask', text })

/** ana presents; fay holds the controls. */
const round = (members = 4) => aSession('openQuestions', members)
const turn = (room: TestRoom) => data(room).turn
const line = (room: TestRoom) =>
  lineOf(data(room), takingPart(room.set, room.session), person('ana')).map((e) => e.member)
const put = (room: TestRoom, name: string) => {
  room.wait(1_000).does(name, asks(room, raise()))
  room.wait(1_000).does(name, asks(room, asked))
}

it('[Q3] A raised hand gets the turn at once when nobody has it; at most one has it', () => {
  const room = round()
  room.does('ben', asks(room, raise()))
  expect(turn(room)).toMatchObject({ asker: 'ben', state: 'asking', at: room.now })
  expect(data(room).hands).toEqual([])
  room.does('cem', asks(room, raise()))
  expect(turn(room)?.asker).toBe('ben')
  expect(data(room).hands.map((h) => h.member)).toEqual(['cem'])
  expect(room.refusal('cem', asks(room, raise()))).toBe('already')
  expect(room.refusal('ben', asks(room, raise()))).toBe('already')
  expect(room.refusal('cem', asks(room, ask()))).toBe('not-now')
})

it('[Q3] Whoever takes the turn is here', () => {
  const room = round().leave('ben')
  expect(room.refusal('ben', asks(room, raise()))).toBe('not-in-the-room')
  expect(room.refusal('ben', asks(room, ask()))).toBe('not-in-the-room')
  expect(room.refusal('fay', asks(room, call('ben')))).toBe('unknown')
})

it('[Q4] A question asked aloud counts as put when its answer has begun; its asker may take that back', () => {
  const room = round()
  room.does('ben', asks(room, raise()))
  room.does('system', asks(room, asked))
  expect(turn(room)?.state).toBe('answering')
  expect(room.refusal('system', asks(room, asked))).toBe('not-now')
  expect(room.refusal('cem', asks(room, { type: 'question.resume' }))).toBe('not-allowed')
  room.does('ben', asks(room, { type: 'question.resume' }))
  expect(turn(room)?.state).toBe('asking')
  expect(room.refusal('ben', asks(room, { type: 'question.resume' }))).toBe('not-now')
  room.does('ben', asks(room, ask()))
  expect(room.refusal('ben', asks(room, { type: 'question.resume' }))).toBe('not-now')
})

it('[Q6] A mark can be taken back', () => {
  const room = round()
  put(room, 'ben')
  const question = turn(room)?.question as QuestionId
  const unmark: OpenQuestionsMove = { type: 'question.unmark', question }
  expect(room.refusal('ana', asks(room, unmark))).toBe('unknown')
  room.does('ana', asks(room, { type: 'question.mark', question, mark: sealed() }))
  expect(room.refusal('fay', asks(room, unmark))).toBe('not-allowed')
  room.does('ana', asks(room, unmark))
  expect(rows(room)[0]).not.toHaveProperty('mark')
})

it('[Q1] The next is whoever stands first in the order that all see', () => {
  const room = round(5)
  put(room, 'ben')
  for (const name of ['ben', 'dee', 'cem', 'eli']) {
    if (name !== 'ben') room.wait(1_000).does(name, asks(room, raise()))
  }
  room.does('ana', asks(room, next))
  room.does('ben', asks(room, raise()))
  const had = ['dee']
  while (data(room).hands.length > 0) {
    const [first] = line(room)
    room.wait(1_000).does('ana', asks(room, next))
    expect(turn(room)?.asker).toBe(first)
    had.push(first ?? '')
  }
  expect(had).toEqual(['dee', 'cem', 'eli', 'ben'])
})

it('[Q1] The facilitator calls somebody out of order, or invites one who has not raised a hand', () => {
  const room = round()
  room.does('ben', asks(room, raise()))
  room.does('cem', asks(room, raise()))
  expect(room.refusal('ben', asks(room, call('dee')))).toBe('not-allowed')
  expect(room.refusal('fay', asks(room, call('ana')))).toBe('unknown')
  expect(room.refusal('fay', asks(room, call('ben')))).toBe('already')
  room.does('fay', asks(room, call('dee')))
  expect(data(room).hands.map((h) => h.member)).toEqual(['cem', 'dee'])
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('dee')
  expect(data(room).called).toBeNull()
  room.does('fay', asks(room, next))
  room.does('fay', asks(room, next))
  expect(turn(room)).toBeNull()
  room.does('fay', asks(room, call('dee')))
  expect(turn(room)?.asker).toBe('dee')
})

it('[Q1] Whoever was called and does not want to is not called for the rest of the round', () => {
  const room = round()
  put(room, 'ben')
  room.does('fay', asks(room, call('cem')))
  room.does('cem', asks(room, lower))
  expect(data(room)).toMatchObject({ called: null, hands: [] })
})

it('[Q2] Taking a turn writes its own row in the ledger, spoken or written', () => {
  const room = round()
  put(room, 'ben')
  expect(rows(room)).toEqual([
    { id: turn(room)?.question, asker: 'ben', at: turn(room)?.at, declined: false },
  ])
  room.wait(1_000).does('fay', asks(room, next))
  const [text, label] = [sealed(), sealed()]
  room.does('cem', asks(room, { type: 'question.ask', text, label }))
  expect(rows(room)).toHaveLength(2)
  expect(rows(room)[1]).toEqual({
    id: turn(room)?.question,
    asker: 'cem',
    at: room.now,
    declined: false,
    text,
  })
  expect(data(room).labels).toEqual({
    [turn(room)?.question ?? '']: { own: { label: { asker: 'cem', by: 'cem', text: label } } },
  })
  expect(turn(room)?.state).toBe('answering')
  expect(data(room).turns).toMatchObject({ ben: { count: 1 }, cem: { count: 1, lastAt: room.now } })
})

it('[Q4] A question once put is held until the presenter, or whoever holds the controls, asks for the next', () => {
  const room = round()
  expect(room.refusal('ana', asks(room, next))).toBe('not-now')
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  room.wait(600_000)
  expect(turn(room)).toMatchObject({ asker: 'ben', state: 'answering' })
  for (const name of ['ben', 'cem']) expect(room.refusal(name, asks(room, next))).toBe('not-allowed')
  expect(room.refusal('ben', asks(room, lower))).toBe('already')
  expect(room.refusal('ben', asks(room, asked))).toBe('not-now')
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  expect(room.refusal('ben', asks(room, asked))).toBe('not-allowed')
  room.does('fay', asks(room, asked))
  room.does('fay', asks(room, next))
  expect(turn(room)).toBeNull()
})

it('[Q4] By itself it goes on only from a question that has been put, to somebody who waits, and not in a pause', () => {
  const room = round()
  const byItself = () => room.refusal('system', asks(room, next))
  expect(byItself()).toBe('not-now')
  room.does('ben', asks(room, raise()))
  room.does('cem', asks(room, raise()))
  expect(byItself()).toBe('not-now')
  room.does('ben', asks(room, asked))
  room.does('cem', asks(room, lower))
  expect(byItself()).toBe('not-now')
  room.does('cem', asks(room, raise()))
  room.leave('cem')
  expect(byItself()).toBe('not-now')
  room.arrive('cem').does('dee', { type: 'pause' })
  expect(byItself()).toBe('not-now')
  room.does('dee', { type: 'clock.resume' })
  expect(room.refusal('system', asks(room, lower))).toBe('not-allowed')
  room.does('system', asks(room, next))
  expect(turn(room)).toMatchObject({ asker: 'cem', state: 'asking' })
})

it('[Q4] What stands on stage is not written over; a question asked aloud may be written down', () => {
  const room = round()
  put(room, 'ben')
  const text = sealed()
  room.does('ben', asks(room, ask(text)))
  expect(room.refusal('ben', asks(room, ask()))).toBe('already')
  expect(rows(room)).toMatchObject([{ asker: 'ben', text }])
})

it('[Q4] Whoever has not asked yet may give the turn back', () => {
  const room = round()
  room.does('ben', asks(room, raise()))
  room.does('cem', asks(room, raise()))
  room.does('ben', asks(room, lower))
  expect(turn(room)?.asker).toBe('cem')
  room.does('dee', asks(room, raise()))
  room.does('dee', asks(room, lower))
  expect(data(room).hands).toEqual([])
  expect(room.refusal('dee', asks(room, lower))).toBe('already')
})

it("[Q5] One follow-up: straight after one's own question, once", () => {
  const room = round()
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  room.wait(1_000).does('dee', asks(room, raise(true)))
  room.wait(1_000).does('ben', asks(room, raise(true)))
  expect(data(room).hands.map((h) => [h.member, h.followUp])).toEqual([
    ['cem', false],
    ['dee', false],
    ['ben', true],
  ])
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('ben')
  room.does('ben', asks(room, asked))
  room.does('ben', asks(room, raise(true)))
  expect(data(room).hands.find((h) => h.member === 'ben')?.followUp).toBe(false)
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
})

it("[Q5] A follow-up lapses as soon as somebody else's turn begins; its hand stays where it was raised", () => {
  const room = round(5)
  put(room, 'ben')
  room.wait(1_000).does('ben', asks(room, raise(true)))
  const raisedAt = room.now
  for (const name of ['cem', 'eli']) room.wait(1_000).does(name, asks(room, raise()))
  expect(line(room)).toEqual(['ben', 'cem', 'eli'])
  room.wait(1_000).does('fay', asks(room, call('dee')))
  room.wait(1_000).does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('dee')
  expect(line(room)).toEqual(['cem', 'eli', 'ben'])
  expect(data(room).hands.find((h) => h.member === 'ben')).toEqual({
    member: 'ben',
    at: raisedAt,
    followUp: false,
  })
  room.does('dee', asks(room, asked))
  for (const name of ['cem', 'eli', 'ben']) {
    room.wait(1_000).does('ana', asks(room, next))
    expect(turn(room)?.asker).toBe(name)
    room.does(name, asks(room, asked))
  }
})

it('[Q5] So does one that was not taken up because its asker was away', () => {
  const room = round()
  put(room, 'ben')
  room.wait(1_000).does('ben', asks(room, raise(true)))
  room.wait(1_000).does('cem', asks(room, raise()))
  room.leave('ben').does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  room.wait(1_000).does('dee', asks(room, raise()))
  room.wait(1_000).arrive('ben').does('cem', asks(room, asked))
  expect(line(room)).toEqual(['dee', 'ben'])
})

it('[Q5] Two turns of one person one after the other are no follow-up', () => {
  const room = round()
  put(room, 'ben')
  room.does('ana', asks(room, next))
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  room.wait(1_000).does('ben', asks(room, raise(true)))
  expect(data(room).hands.map((h) => [h.member, h.followUp])).toEqual([
    ['cem', false],
    ['ben', true],
  ])
})

it('[Q9] A turn that nothing has come of is none of the questions asked', () => {
  const room = round()
  put(room, 'ben')
  room.wait(1_000).does('cem', asks(room, raise()))
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('cem')
  expect(askedRows(data(room)).map(({ asker }) => asker)).toEqual(['ben'])
  room.does('cem', asks(room, asked))
  expect(askedRows(data(room)).map(({ asker }) => asker)).toEqual(['ben', 'cem'])
})

it('[Q6] Only the presenter marks or declines a question; declining the one on stage frees the turn', () => {
  const room = round()
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  const question = turn(room)?.question as QuestionId
  const mark = sealed()
  for (const name of ['ben', 'fay']) {
    expect(room.refusal(name, asks(room, { type: 'question.mark', question, mark }))).toBe('not-allowed')
    expect(room.refusal(name, asks(room, { type: 'question.decline', question }))).toBe('not-allowed')
  }
  const unknown = 'q' as QuestionId
  expect(room.refusal('ana', asks(room, { type: 'question.mark', question: unknown, mark }))).toBe('unknown')
  expect(room.refusal('ana', asks(room, { type: 'question.decline', question: unknown }))).toBe('unknown')
  room.does('ana', asks(room, { type: 'question.mark', question, mark }))
  expect(data(room).ledger[question]?.mark).toBe(mark)

  room.does('ana', asks(room, { type: 'question.decline', question }))
  expect(data(room).ledger[question]?.declined).toBe(true)
  expect(turn(room)?.asker).toBe('cem')
  expect(room.refusal('ana', asks(room, { type: 'question.decline', question }))).toBe('already')

  room.does('cem', asks(room, asked))
  room.does('ana', asks(room, next))
  const [, second] = rows(room)
  room.does('dee', asks(room, raise()))
  room.does('ana', asks(room, { type: 'question.decline', question: second!.id }))
  expect(turn(room)?.asker).toBe('dee')
})

it('[Q8] The presenter asks no question in their own round', () => {
  const room = round()
  expect(room.refusal('ana', asks(room, raise()))).toBe('not-allowed')
  expect(room.refusal('ana', asks(room, ask()))).toBe('not-allowed')
  expect(room.refusal('fay', asks(room, call('ana')))).toBe('unknown')
})

it('[Q8] Nor does whoever takes over as presenter while in line', () => {
  const room = round()
  put(room, 'ben')
  room.does('cem', asks(room, raise()))
  room.does('fay', { type: 'presenter.set', round: 1, member: person('cem') })
  room.does('cem', asks(room, next))
  expect(turn(room)).toBeNull()
})

it('[Q1] In the smallest set two askers take turns, and the facilitator may ask too', () => {
  const room = round(3)
  const had: unknown[] = []
  put(room, 'ben')
  for (let i = 0; i < 4; i++) {
    had.push(turn(room)?.asker)
    for (const name of ['cem', 'ben'].filter((n) => n !== turn(room)?.asker)) {
      room.wait(1_000).does(name, asks(room, raise()))
    }
    room.wait(1_000).does('ana', asks(room, next))
  }
  expect(had).toEqual(['ben', 'cem', 'ben', 'cem'])
  room.does('fay', asks(room, raise()))
  room.does('ana', asks(room, next))
  expect(turn(room)?.asker).toBe('fay')
})
