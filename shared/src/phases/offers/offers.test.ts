import { expect, it } from 'vitest'
import { item, onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import type { OffersMove } from './phase.ts'

const agenda = [...onePresenter('ana').slice(0, 6), item('offers', 4, { round: 1, presenter: person('ana') })]
const move = (room: TestRoom, what: OffersMove) => room.move('offers', what)
const make = (text = sealed()): OffersMove => ({ type: 'offer.make', text })

it('Offers are made only if the presenter asks, one each, and the presenter takes or leaves them', () => {
  const room = aSession('offers', 3, agenda)
  expect(room.refusal('ben', move(room, make()))).toBe('not-now')
  expect(room.refusal('ben', move(room, { type: 'offers.ask' }))).toBe('not-allowed')
  room.does('ana', move(room, { type: 'offers.ask' }))
  expect(room.refusal('ana', move(room, { type: 'offers.ask' }))).toBe('already')
  const text = sealed()
  room.does('ben', move(room, make(text)))
  expect(room.refusal('ben', move(room, make()))).toBe('already')
  expect(room.refusal('ana', move(room, make()))).toBe('not-allowed')
  expect(room.refusal('cem', move(room, make({ ...text, ct: 'x'.repeat(40) })))).toBe('already')

  const take: OffersMove = { type: 'offer.answer', offer: text.id, answer: 'taken' }
  expect(room.refusal('fay', move(room, take))).toBe('not-allowed')
  expect(room.refusal('ana', move(room, { ...take, offer: sealed().id }))).toBe('unknown')
  room.does('ana', move(room, take))
  expect(room.data('offers').offers[text.id]).toEqual({
    id: text.id,
    author: 'ben',
    at: room.now,
    text,
    answer: 'taken',
  })
})
