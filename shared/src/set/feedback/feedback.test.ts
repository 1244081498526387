import { expect, it } from 'vitest'
import type { PhaseId, SessionId } from '../../ids.ts'
import { item } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const agenda = [item('checkIn', 4), item('peerFeedback', 12), item('break', 5), item('close', 2)]
const meeting = () => aSession('peerFeedback', 3, agenda)
const at = { phase: 'peerFeedback' as PhaseId }
const write = (to: string, text = sealed(), sealedFor = to) => ({
  type: 'feedback.write' as const,
  ...at,
  to: person(to),
  text: { ...text, to: person(sealedFor) },
})
const done = (room: TestRoom, is = true) => room.move('peerFeedback', { type: 'feedback.done', done: is })
const handOut = (room: TestRoom) => room.move('peerFeedback', { type: 'feedback.handOut' })
const seen = (room: TestRoom, name: string) =>
  Object.values(createOwnView()(room.world, person(name))?.feedback ?? {}).map((n) => `${n.from} ${n.to}`)

it('[PF1] In its phase each writes one note to each other member who is here, changes it and takes it back', () => {
  const room = meeting()
  const [first, again] = [sealed(), sealed()]
  room.does('ana', write('ben', first))
  room.does('ana', write('fay'))
  room.does('ana', write('ben', again))
  room.does('ana', { type: 'feedback.takeBack', ...at, to: person('fay') })
  expect(Object.values(room.set.feedback ?? {})).toEqual([
    {
      from: 'ana',
      to: 'ben',
      session: 'session-1',
      phase: 'peerFeedback',
      number: 1,
      at: room.now,
      text: { ...again, to: 'ben' },
    },
  ])
  expect(room.refusal('ana', { type: 'feedback.takeBack', ...at, to: person('fay') })).toBe('unknown')
  expect(room.refusal('ana', write('ana'))).toBe('not-allowed')
  room.leave('cem')
  expect(room.refusal('ana', write('cem'))).toBe('unknown')
  expect(room.refusal('cem', write('ana'))).toBe('not-allowed')
  room.goTo('close')
  expect(room.refusal('ana', write('ben'))).toBe('not-now')
})

it('[PF1] Guests and observers neither write nor are written to', () => {
  const room = meeting().observer('olga')
  room.guest('gia')
  for (const name of ['olga', 'gia']) {
    expect(room.refusal('ana', write(name))).toBe('unknown')
    expect(room.refusal(name, write('ana'))).toBe('not-allowed')
    expect(room.refusal(name, done(room))).toBe('not-allowed')
  }
})

it('[PF2] A note is sealed for whom it is for; until it is handed out its author alone sees it', () => {
  const room = meeting()
  expect(room.refusal('ana', write('ben', sealed(), 'cem'))).toBe('invalid')
  const { to: _, ...everybodys } = write('ben').text
  expect(room.refusal('ana', { ...write('ben'), text: everybodys })).toBe('invalid')
  const note = write('ben')
  room.does('ana', note)
  room.does('ana', done(room))
  expect(room.data('peerFeedback')).toEqual({ done: ['ana'], handedOut: false })
  expect(seen(room, 'ana')).toEqual(['ana ben'])
  for (const name of ['ben', 'cem', 'fay']) expect(seen(room, name)).toEqual([])
  expect(JSON.stringify(createCommonView()(room.set, room.session))).not.toContain(note.text.id)
})

it('[PF3] Notes are handed out when nobody here is still writing', () => {
  const room = meeting().leave('cem')
  room.does('ana', write('ben'))
  room.does('fay', write('ana'))
  for (const name of ['ana', 'ben']) room.does(name, done(room))
  expect(room.refusal('ana', done(room))).toBe('already')
  room.does('ana', done(room, false))
  room.does('fay', done(room))
  expect(room.data('peerFeedback').handedOut).toBe(false)
  room.does('ana', done(room))
  expect(room.data('peerFeedback').handedOut).toBe(true)
  expect([seen(room, 'ana'), seen(room, 'ben'), seen(room, 'cem')]).toEqual([
    ['ana ben', 'fay ana'],
    ['ana ben'],
    [],
  ])
  expect(room.refusal('ben', done(room, false))).toBe('not-now')
})

it('[PF3] Whoever holds the controls hands them out earlier, and leaving the phase does; then they stay as they are', () => {
  const room = meeting()
  room.does('ana', write('ben'))
  expect(room.refusal('ana', handOut(room))).toBe('not-allowed')
  room.advance()
  expect(seen(room, 'ben')).toEqual(['ana ben'])
  room.goTo('peerFeedback')
  expect(room.refusal('fay', handOut(room))).toBe('not-now')
  expect(room.refusal('ana', write('ben'))).toBe('already')
  expect(room.refusal('ana', { type: 'feedback.takeBack', ...at, to: person('ben') })).toBe('already')
  room.does('cem', write('ben'))
  expect(seen(room, 'ben')).toEqual(['ana ben', 'cem ben'])
  const other = meeting()
  other.does('fay', handOut(other))
  expect(other.data('peerFeedback').handedOut).toBe(true)
})

it('[PF4] It stays whose it is, in later sessions too, until they let it go', () => {
  const room = meeting()
  room.does('ana', write('ben'))
  room.does('cem', write('ana'))
  const place = { session: 'session-1' as SessionId, ...at }
  const letGo = { type: 'feedback.letGo' as const, ...place, from: person('ana') }
  expect(room.refusal('ben', letGo)).toBe('unknown')
  room.does('fay', { type: 'session.close' })
  expect(room.refusal('ana', letGo)).toBe('unknown')
  room.open('session-2', agenda).arrive('fay', 'ana', 'ben').start().goTo('peerFeedback')
  room.does('ana', write('ben'))
  expect(seen(room, 'ben')).toEqual(['ana ben'])
  room.does('ben', letGo)
  expect(seen(room, 'ben')).toEqual([])
  room.advance()
  expect(seen(room, 'ben')).toEqual(['ana ben'])
  expect(seen(room, 'ana')).toEqual(['cem ana', 'ana ben'])
})

it('[E3] Feedback by and to whoever leaves the set goes with them', () => {
  const room = meeting()
  for (const [from, to] of [
    ['ana', 'ben'],
    ['ben', 'ana'],
    ['ben', 'cem'],
  ] as const)
    room.does(from, write(to))
  room.does('ana', { type: 'set.leave', member: person('ana') })
  expect(Object.values(room.set.feedback ?? {}).map(({ from, to }) => `${from} ${to}`)).toEqual(['ben cem'])
})
