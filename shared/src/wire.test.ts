import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sealedSchema } from './sealing/index.ts'
import { sessionCommandSchema } from './session/commands.ts'
import { setCommandSchema } from './set/commands.ts'
import { place, rotationFor, sealed } from './test/dummies.ts'
import { id } from './wire.ts'

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

it('[L7] A name that every object has is no id: looked up in a record, it would be found', () => {
  for (const name of names) {
    expect(id().safeParse(name).success).toBe(false)
    expect(sealedSchema.safeParse(sealed(1, '', name)).success).toBe(false)
    expect(sessionCommandSchema.safeParse({ type: 'guest.admit', member: name }).success).toBe(false)
    const edit = { type: 'member.edit', member: name, name: 'N' }
    expect(setCommandSchema.safeParse(edit).success).toBe(false)
    const move = { kind: 'openQuestions', move: { type: 'question.decline', question: name } }
    expect(sessionCommandSchema.safeParse({ type: 'phase.move', from: 'a', move }).success).toBe(false)
  }
})

it.each(['', 'a b', 'ä', 'a/b', '../a', 'x'.repeat(65), 7, null, ['a']])('%j is no id', (value) => {
  expect(id().safeParse(value).success).toBe(false)
})

it('What a schema does not know does not come in', () => {
  const parsed = sessionCommandSchema.parse({ type: 'hand.raise', actor: 'fay', member: 'ben' })
  expect(parsed).toEqual({ type: 'hand.raise' })
  const role = { type: 'guest.invite', guest: place('gia', 'facilitator'), session: 's', consent: 'c' }
  expect(z.safeParse(setCommandSchema, role).data).not.toHaveProperty('guest.role')
  expect(setCommandSchema.safeParse({ type: 'person.arrived', member: 'ana' }).success).toBe(false)
  expect(sessionCommandSchema.safeParse({ type: 'tick' }).success).toBe(false)
})

it('A move is checked by the schema of the phase it names', () => {
  const move = (kind: string, what: unknown) =>
    sessionCommandSchema.safeParse({ type: 'phase.move', from: 'a', move: { kind, move: what } }).success
  expect(move('checkIn', { type: 'turn.done' })).toBe(true)
  expect(move('bids', { type: 'turn.done' })).toBe(false)
  expect(move('lunch', { type: 'turn.done' })).toBe(false)
  expect(move('constructor', { type: 'turn.done' })).toBe(false)
  expect(move('silence', {})).toBe(false)
  expect(move('bids', null)).toBe(false)
})

it('Agendas, durations and epochs have bounds', () => {
  const agenda = (ms: number, length = 1) => ({
    type: 'agenda.edit',
    agenda: Array.from({ length }, (_, i) => ({ id: `i${i}`, kind: 'break', ms })),
  })
  const good = (command: unknown) => sessionCommandSchema.safeParse(command).success
  expect(good(agenda(500, 60))).toBe(true)
  for (const bad of [agenda(499), agenda(86_400_001), agenda(0.5), agenda(500, 61), agenda(500, 0)]) {
    expect(good(bad)).toBe(false)
  }
  const remove = (rotation: unknown) =>
    setCommandSchema.safeParse({ type: 'member.remove', member: 'ana', rotation }).success
  expect(remove(rotationFor(2, ['fay']))).toBe(true)
  expect(remove({ ...rotationFor(2, ['fay']), macs: {} })).toBe(false)
  expect(remove(rotationFor(0, ['fay']))).toBe(false)
})
