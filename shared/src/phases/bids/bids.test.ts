import { expect, it } from 'vitest'
import { item, round } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'

const three = [item('bids', 3), ...round(1), ...round(2), ...round(3, 'cem'), item('close', 2)]
const bidding = (members = 4) => aSession(undefined, members, three)
const bid = (room: TestRoom, text = sealed()) => room.move('bids', { type: 'bid.make', text })
const settle = (room: TestRoom, ...order: string[]) =>
  room.move('bids', { type: 'bid.settle', order: order.map(person) })
const presenters = (room: TestRoom) =>
  [1, 2, 3].map((n) => [...new Set(room.session.agenda.filter((i) => i.round === n).map((i) => i.presenter))])

it('[B1] One bid a person, which they may change or take back', () => {
  const room = bidding()
  const [first, second] = [sealed(), sealed()]
  room.does('ana', bid(room, first))
  room.does('ben', bid(room))
  room.wait(1_000).does('ana', bid(room, second))
  expect(room.data('bids').bids[person('ana')]).toEqual({ text: second, at: room.now })
  expect(Object.keys(room.data('bids').bids)).toEqual(['ana', 'ben'])
  room.does('ana', room.move('bids', { type: 'bid.withdraw' }))
  expect(Object.keys(room.data('bids').bids)).toEqual(['ben'])
  expect(room.refusal('ana', room.move('bids', { type: 'bid.withdraw' }))).toBe('unknown')
})

it('[B2] Settling names the presenters of the rounds that have not begun; rounds beyond have none', () => {
  const room = bidding()
  expect(room.refusal('ana', settle(room, 'ana'))).toBe('not-allowed')
  expect(room.refusal('fay', settle(room, 'ana', 'ana'))).toBe('invalid')
  room.does('fay', settle(room, 'ben', 'ana'))
  expect(presenters(room)).toEqual([['ben'], ['ana'], [undefined]])
  expect(room.data('bids').order).toEqual(['ben', 'ana'])

  room.goTo('presentation1').goTo('bids')
  room.does('fay', settle(room, 'dee', 'cem'))
  expect(presenters(room)).toEqual([['ben'], ['dee'], ['cem']])
})

it('[B2] [G3] Only members who are here can be settled on', () => {
  const room = bidding().guest('gia').observer('olga').leave('ben')
  for (const name of ['gia', 'olga', 'ben', 'nobody']) {
    expect(room.refusal('fay', settle(room, 'ana', name))).toBe('unknown')
  }
  expect(room.refusal('gia', bid(room))).toBe('not-allowed')
  room.does('fay', settle(room, 'fay', 'ana'))
  expect(presenters(room)[0]).toEqual(['fay'])
})
