import { expect, it } from 'vitest'
import type { ShelfItemId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView } from '../../views/index.ts'

const id = (name: string) => name as ShelfItemId
const put = (name: string, text = sealed()) => ({ type: 'shelf.put' as const, item: id(name), text })
const change = (name: string, text = sealed()) => ({ type: 'shelf.change' as const, item: id(name), text })
const remove = (name: string) => ({ type: 'shelf.remove' as const, item: id(name) })
const items = (room: TestRoom) => Object.keys(room.set.shelf ?? {})

it('[SH1] Every member puts links and notes on the shelf, in a session and between sessions, and all see them', () => {
  const room = aSet()
  const text = sealed()
  room.does('ana', put('one', text))
  expect(room.set.shelf?.[id('one')]).toEqual({ id: 'one', by: 'ana', at: room.now, text })
  expect(room.refusal('ben', put('one'))).toBe('already')
  const meeting = aSession('checkIn')
  meeting.does('ben', put('two'))
  expect(Object.keys(createCommonView()(meeting.set, meeting.session).shelf)).toEqual(['two'])
})

it('[SH1] Guests and observers put nothing there', () => {
  const room = aSession('checkIn').observer('olga')
  room.guest('gia')
  for (const name of ['olga', 'gia']) expect(room.refusal(name, put('one'))).toBe('not-allowed')
})

it('[SH2] Its owner changes it, nobody else does', () => {
  const room = aSet()
  room.does('ana', put('one'))
  const text = sealed()
  room.wait(1_000).does('ana', change('one', text))
  expect(room.set.shelf?.[id('one')]).toMatchObject({ by: 'ana', text, changedAt: room.now })
  for (const name of ['ben', 'fay']) expect(room.refusal(name, change('one'))).toBe('not-allowed')
  expect(room.refusal('ana', change('other'))).toBe('unknown')
})

it('[SH2] Its owner takes it away, and so does the facilitator; no other member, and whoever is acting neither', () => {
  const room = aSession('checkIn')
  for (const name of ['one', 'two']) room.does('ana', put(name))
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  expect(room.refusal('ben', remove('one'))).toBe('not-allowed')
  room.does('ana', remove('one'))
  room.does('fay', remove('two'))
  expect(items(room)).toEqual([])
  expect(room.refusal('ana', remove('one'))).toBe('unknown')
})

it('[SH3] Two hundred are the end of it', () => {
  const room = aSet()
  for (let n = 0; n < 200; n++) room.does('ana', put(`item-${n}`))
  expect(room.refusal('ben', put('one-more'))).toBe('too-many')
  room.does('ana', remove('item-7'))
  room.does('ben', put('one-more'))
})

it('[E3] What somebody put there goes with them when they leave, and stays when they are removed', () => {
  const room = aSet()
  for (const name of ['ana', 'ben', 'cem']) room.does(name, put(`of-${name}`))
  room.remove('cem')
  expect(items(room)).toEqual(['of-ana', 'of-ben', 'of-cem'])
  room.does('ana', { type: 'set.leave', member: person('ana') })
  expect(items(room)).toEqual(['of-ben', 'of-cem'])
})
