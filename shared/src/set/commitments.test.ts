import { expect, it } from 'vitest'
import type { Command } from '../command.ts'
import type { CommitmentId } from '../ids.ts'
import { sealed } from '../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'

const id = (name: string) => name as CommitmentId
const make = (name: string, more: Partial<Extract<Command, { type: 'commitment.make' }>> = {}): Command => ({
  type: 'commitment.make',
  commitment: id(name),
  text: sealed(),
  shown: true,
  ...more,
})
const report = (name: string, closes: boolean): Command => ({
  type: 'commitment.report',
  commitment: id(name),
  text: sealed(),
  closes,
})
const one = (room: TestRoom, name: string) => room.set.commitments[id(name)]

it("[O1] A commitment is its owner's alone to change, report on and withdraw", () => {
  const room = aSession()
  room.does('ana', make('c'))
  const commands: Command[] = [
    { type: 'commitment.edit', commitment: id('c'), shown: false },
    report('c', true),
    { type: 'commitment.withdraw', commitment: id('c') },
  ]
  for (const command of commands) {
    for (const name of ['fay', 'ben']) expect(room.refusal(name, command)).toBe('not-allowed')
  }
  expect(room.refusal('ben', make('c'))).toBe('already')
  for (const command of commands) room.does('ana', command)
  expect(one(room, 'c')).toBeUndefined()
  for (const command of commands) expect(room.refusal('ana', command)).toBe('unknown')
})

it('[O1] It is there before and after any session', () => {
  const room = aSet()
  room.does('ana', make('before'))
  room.open().does('ben', make('lobby'))
  room.arrive('fay', 'ana').start().does('fay', make('during'))
  room.does('fay', { type: 'session.close' })
  room.does('ana', make('after'))
  const made = ['before', 'lobby', 'during', 'after'].map((name) => one(room, name)?.madeIn)
  expect(made).toEqual([undefined, 'session-1', 'session-1', undefined])
  room.does('ana', report('before', true))
  expect(one(room, 'before')?.reports[0]).not.toHaveProperty('session')
})

it('[O2] Only its owner and due date are in the clear', () => {
  const room = aSet()
  const text = sealed()
  room.does('ana', make('c', { text, due: '2027-03-01' }))
  expect(one(room, 'c')).toEqual({
    id: 'c',
    owner: 'ana',
    text,
    due: '2027-03-01',
    madeAt: room.now,
    shown: true,
    status: 'open',
    reports: [],
  })
  const edit = (due: string | null): Command => ({ type: 'commitment.edit', commitment: id('c'), due })
  room.does('ana', edit('2027-04-01'))
  expect(one(room, 'c')?.due).toBe('2027-04-01')
  room.does('ana', { type: 'commitment.edit', commitment: id('c'), shown: false })
  expect(one(room, 'c')).toMatchObject({ due: '2027-04-01', shown: false, text })
  room.does('ana', edit(null))
  expect(one(room, 'c')).not.toHaveProperty('due')
})

it('[O4] A report closes it or carries it on', () => {
  const room = aSession()
  room.does('ana', make('c'))
  room.does('ana', report('c', false))
  expect(one(room, 'c')).toMatchObject({ status: 'open', reports: [{ at: room.now, session: 'session-1' }] })
  room.wait(1_000).does('ana', report('c', true))
  expect(one(room, 'c')?.status).toBe('closed')
  expect(one(room, 'c')?.reports).toHaveLength(2)
  room.does('ana', report('c', false))
  expect(one(room, 'c')?.status).toBe('open')
})

it('[O1] There is an end to how many, and to how often one is reported on', () => {
  const room = aSet()
  for (let i = 0; i < 500; i++) room.does('ana', make(`c${i}`))
  expect(room.refusal('ana', make('last'))).toBe('too-many')
  room.does('ben', make('mine'))
  for (let i = 0; i < 50; i++) room.does('ben', report('mine', false))
  expect(room.refusal('ben', report('mine', true))).toBe('too-many')
})

it('[O1] Neither guests nor observers promise anything to the set', () => {
  const room = aSession().guest('gia').observer('olga')
  for (const name of ['gia', 'olga', 'system']) expect(room.refusal(name, make('c'))).toBe('not-allowed')
})

const checkIn = (name: string, text = sealed()): Command => ({
  type: 'commitment.checkIn',
  commitment: id(name),
  text,
})

it('[O6] Another member asks how it goes with what is open and shown, and its owner sees who and when', () => {
  const room = aSet()
  room.does('ana', make('c'))
  room.does('ana', make('hidden', { shown: false }))
  const text = sealed()
  room.does('ben', checkIn('c', text))
  expect(one(room, 'c')?.checkIns).toEqual([{ by: 'ben', at: room.now, text }])
  room.does('fay', checkIn('c'))
  expect(one(room, 'c')?.checkIns?.map(({ by }) => by)).toEqual(['ben', 'fay'])
  expect(room.refusal('ana', checkIn('c'))).toBe('not-allowed')
  // Of what one is not shown one does not hear that it is there, not even by its owner's asking.
  expect(room.refusal('ben', checkIn('hidden'))).toBe('unknown')
  expect(room.refusal('ben', checkIn('none'))).toBe('unknown')
  room.does('ana', report('c', true))
  expect(room.refusal('ben', checkIn('c'))).toBe('not-now')
})

it('[O6] Asked again before there is an answer, the new question takes the place of the old', () => {
  const room = aSet()
  room.does('ana', make('c'))
  const [first, second, third, fays] = [sealed(), sealed(), sealed(), sealed()]
  const asked = () => one(room, 'c')?.checkIns?.map(({ text }) => text)
  room.does('ben', checkIn('c', first))
  room.does('fay', checkIn('c', fays))
  room.wait(1_000).does('ben', checkIn('c', second))
  expect(asked()).toEqual([fays, second])
  room.wait(1_000).does('ana', report('c', false))
  expect(one(room, 'c')?.status).toBe('open')
  room.wait(1_000).does('ben', checkIn('c', third))
  expect(asked()).toEqual([fays, second, third])
})

it('[O6] There is an end to how often it is asked', () => {
  const room = aSet()
  room.does('ana', make('c'))
  for (let i = 0; i < 25; i++) {
    for (const name of ['ben', 'cem']) room.wait(1_000).does(name, checkIn('c'))
    if (i < 24) room.wait(1_000).does('ana', report('c', false))
  }
  // One that takes the place of another makes no more of them.
  room.does('ben', checkIn('c'))
  expect(one(room, 'c')?.checkIns).toHaveLength(50)
  expect(room.refusal('fay', checkIn('c'))).toBe('too-many')
})

it('[O6] Guests and observers do not ask', () => {
  const room = aSession().guest('gia').observer('olga')
  room.does('ana', make('c'))
  for (const name of ['gia', 'olga', 'system']) expect(room.refusal(name, checkIn('c'))).toBe('not-allowed')
})

it('[E3] What somebody asked goes with them when they leave', () => {
  const room = aSet()
  room.does('ana', make('c'))
  for (const name of ['ben', 'cem']) room.does(name, checkIn('c'))
  room.does('ben', { type: 'set.leave', member: person('ben') })
  expect(one(room, 'c')?.checkIns?.map(({ by }) => by)).toEqual(['cem'])
})
