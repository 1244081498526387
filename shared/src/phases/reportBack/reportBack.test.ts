import { expect, it } from 'vitest'
import type { CommitmentId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, aSet, type TestRoom } from '../../test/TestRoom.ts'

const id = (name: string) => name as CommitmentId
const ids = (room: TestRoom) => room.data('reportBack').order.map((c) => c.id)
const next = (room: TestRoom) => room.move('reportBack', { type: 'report.next' })
const show = (room: TestRoom, name: string) =>
  room.move('reportBack', { type: 'report.show', commitment: id(name) })

/** A set whose first session is over; everybody arrives for the second except those who are absent. */
function second(before: (room: TestRoom) => void, ...absent: string[]): TestRoom {
  const room = aSet(4)
  before(room)
  room.open('two')
  for (const name of ['fay', 'ana', 'ben', 'cem', 'dee']) if (!absent.includes(name)) room.arrive(name)
  room.start()
  return room
}

it('[O5] Report-back brings the shown commitments of earlier sessions, owner by owner, those who are here first', () => {
  const room = second(
    (r) => {
      r.open('one').commit('dee', 'd1').commit('ana', 'a1').commit('ben', 'b1')
      r.commit('fay', 'f1').commit('cem', 'c1').commit('ana', 'hidden', false)
      r.does('fay', { type: 'session.close' })
      r.wait(1_000).commit('dee', 'd2').commit('cem', 'c2').commit('ben', 'b2')
    },
    'dee',
    'cem',
  )
  room.commit('ana', 'today').advance()
  expect(ids(room)).toEqual(['a1', 'b1', 'b2', 'f1', 'd1', 'd2', 'c1', 'c2'])
  expect(room.data('reportBack').now).toBe('a1')
})

it('[O5] What its owner reported done beforehand is heard once: between the sessions or in the lobby', () => {
  const room = aSet(3).open('one').arrive('fay', 'ana', 'ben').start()
  for (const name of ['before', 'between', 'lobby', 'goesOn']) room.commit('ana', name)
  room.commit('ana', 'hidden', false)
  const done = (name: string, closes = true) =>
    room.wait(1_000).does('ana', {
      type: 'commitment.report',
      commitment: id(name),
      text: sealed(),
      closes,
    })
  done('before')
  room.wait(1_000).does('fay', { type: 'session.close' })
  for (const name of ['between', 'hidden']) done(name)
  done('goesOn', false)
  // Opened by mistake and closed again: nobody met, so nothing was heard.
  room.wait(1_000).open('mistake').does('fay', { type: 'session.close' })
  room.wait(1_000).open('two').arrive('fay', 'ana', 'ben')
  done('lobby')
  room.start().advance()
  expect(ids(room)).toEqual(['between', 'lobby', 'goesOn'])
  room.wait(1_000).does('fay', { type: 'session.close' })
  room.wait(1_000).open('three').arrive('fay', 'ana', 'ben').start().advance()
  expect(ids(room)).toEqual(['goesOn'])
})

it('[O5] Commitments of whoever was removed are not read out', () => {
  const room = second((r) => r.commit('ana', 'a1').commit('dee', 'd1').remove('dee'), 'dee')
  room.advance()
  expect(ids(room)).toEqual(['a1'])
})

it('[O5] They come one by one; whose turn it is, or the controls, goes on', () => {
  const room = second((r) => r.commit('ana', 'a1').commit('ben', 'b1').commit('ben', 'b2'))
  room.advance()
  expect(room.refusal('ben', next(room))).toBe('not-allowed')
  expect(room.refusal('ana', show(room, 'nothing'))).toBe('unknown')
  expect(room.refusal('ana', show(room, 'a1'))).toBe('already')
  room.does('ana', next(room))
  expect(room.data('reportBack').now).toBe('b1')
  room.does('fay', show(room, 'a1'))
  room.does('ana', next(room))
  expect(room.data('reportBack').now).toBe('b2')
  room.does('ben', next(room))
  expect(room.data('reportBack')).toMatchObject({ now: null, seen: ['a1', 'b1', 'b2'] })
  expect(room.refusal('fay', next(room))).toBe('not-now')
  expect(room.refusal('ana', show(room, 'a1'))).toBe('not-allowed')
})

it('[O5] In a first session nobody has anything to report', () => {
  const room = aSession('reportBack')
  expect(room.data('reportBack')).toEqual({ order: [], now: null, seen: [] })
})
