import { expect, it } from 'vitest'
import type { NoteId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'
import { noNotes, unreadNotes } from './state.ts'

const id = (name: string) => name as NoteId
const leave = (name: string, text = sealed()) => ({ type: 'note.leave' as const, note: id(name), text })
const takeBack = (name: string) => ({ type: 'note.takeBack' as const, note: id(name) })
const read = (name: string) => ({ type: 'note.read' as const, note: id(name) })
const unread = (room: TestRoom, name: string) =>
  unreadNotes(room.set.notes ?? noNotes, person(name)).map((note) => note.id)

it('[NT1] Every member leaves a note, in a session and between sessions, and the set sees it', () => {
  const room = aSet()
  const text = sealed()
  room.does('ana', leave('one', text))
  expect(room.set.notes?.all).toEqual({ one: { id: 'one', by: 'ana', at: room.now, text } })
  expect(room.refusal('ben', leave('one'))).toBe('already')
  const meeting = aSession('checkIn')
  meeting.does('fay', leave('two'))
  expect(Object.keys(createCommonView()(meeting.set, meeting.session).notes)).toEqual(['two'])
})

it('[NT1] Guests leave none; three hundred are the end of it', () => {
  const room = aSession('checkIn')
  room.guest('gia')
  expect(room.refusal('gia', leave('one'))).toBe('not-allowed')
  for (let n = 0; n < 300; n++) room.does('ana', leave(`note-${n}`))
  expect(room.refusal('ben', leave('one-more'))).toBe('too-many')
  room.does('ana', takeBack('note-7'))
  room.does('ben', leave('one-more'))
})

it('[NT2] Its writer takes a note back, and nobody else does, the facilitator neither', () => {
  const room = aSet()
  room.does('ana', leave('one'))
  for (const name of ['ben', 'fay']) expect(room.refusal(name, takeBack('one'))).toBe('not-allowed')
  room.does('ana', takeBack('one'))
  expect(room.set.notes?.all).toEqual({})
  expect(room.refusal('ana', takeBack('one'))).toBe('unknown')
})

it('[NT3] Each marks for themselves what they have read, with all that came before it', () => {
  const room = aSet()
  for (const name of ['one', 'two', 'three']) room.wait(1_000).does('ana', leave(name))
  expect(unread(room, 'ben')).toEqual(['one', 'two', 'three'])
  room.does('ben', read('two'))
  expect(unread(room, 'ben')).toEqual(['three'])
  expect(unread(room, 'cem')).toEqual(['one', 'two', 'three'])
  // One's own is no news.
  expect(unread(room, 'ana')).toEqual([])
  expect(room.refusal('ben', read('one'))).toBe('already')
  expect(room.refusal('ben', read('other'))).toBe('unknown')
})

it('[NT3] Nobody is told what others have read', () => {
  const room = aSet()
  room.does('ana', leave('one'))
  const at = room.now
  room.wait(7_777).does('ben', read('one'))
  expect(createOwnView()(room.world, person('ben'))?.notesReadUntil).toBe(at)
  expect(createOwnView()(room.world, person('cem'))?.notesReadUntil).toBe(0)
  expect(createCommonView()(room.set, null).notes).toEqual(room.set.notes?.all)
})

it('[NT3] Whoever comes later finds older notes, but not as something new', () => {
  const room = aSet()
  room.does('ana', leave('one'))
  room.wait(1_000).add('gus').join('gus')
  expect(unread(room, 'gus')).toEqual([])
  room.wait(1_000).does('ana', leave('two'))
  expect(unread(room, 'gus')).toEqual(['two'])
})

it('[E3] Notes of whoever leaves go with them, and so does what they had read', () => {
  const room = aSet()
  room.does('ana', leave('of-ana'))
  room.wait(1_000).does('ben', leave('of-ben'))
  room.does('ana', read('of-ben'))
  room.does('ana', { type: 'set.leave', member: person('ana') })
  expect(Object.keys(room.set.notes?.all ?? {})).toEqual(['of-ben'])
  expect(room.set.notes?.readUntil).toEqual({})
})
