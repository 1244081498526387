import { expect, it } from 'vitest'
import type { ClauseId } from '../../ids.ts'
import { item, onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView } from '../../views/index.ts'
import { setCommandSchema } from '../commands.ts'
import { boundClauses, templateClauseIds } from './clauses.ts'
import { contractOf } from './decide.ts'

const agenda = [item('contract', 20), ...onePresenter('ana')]
const contract = (room: TestRoom) => contractOf(room.set)
const clause = (room: TestRoom, id: string) => contract(room).clauses[id as ClauseId]
const at = (room: TestRoom, id: string) => ({
  clause: id as ClauseId,
  seen: clause(room, id)?.revision ?? 0,
})
const write = (room: TestRoom, id: string, text = sealed()) =>
  ({ type: 'contract.write', ...at(room, id), text }) as const
const keep = (room: TestRoom, id: string) => ({ type: 'contract.keep', ...at(room, id) }) as const
const drop = (room: TestRoom, id: string) => ({ type: 'contract.drop', ...at(room, id) }) as const
const affirm = (room: TestRoom) => ({ type: 'contract.affirm', revision: contract(room).revision }) as const

it('[CT1] A contract begins as the template: all kept, nobody has affirmed it', () => {
  const room = aSet()
  expect(room.set.contract).toBeUndefined()
  expect(Object.keys(contract(room).clauses)).toEqual([...templateClauseIds])
  expect(new Set(templateClauseIds).size).toBe(templateClauseIds.length)
  expect(Object.values(contract(room).clauses).some((c) => c.dropped || c.text !== undefined)).toBe(false)
  expect(contract(room)).toMatchObject({ version: 1, revision: 0, affirmed: {} })
})

it('[CT1] Each clause is kept, changed or dropped, and taken in again; the set adds its own', () => {
  const room = aSet()
  const words = sealed()
  room.does('fay', write(room, 'latecomers', words))
  expect(clause(room, 'latecomers')).toMatchObject({ text: words, by: 'fay', dropped: false })
  room.does('fay', drop(room, 'latecomers'))
  expect(clause(room, 'latecomers')).toMatchObject({ text: words, dropped: true })
  expect(room.refusal('fay', drop(room, 'latecomers'))).toBe('already')
  room.does('fay', keep(room, 'latecomers'))
  expect(clause(room, 'latecomers')).toMatchObject({ text: words, dropped: false })
  room.does('fay', keep(room, 'latecomers'))
  expect(clause(room, 'latecomers')?.text).toBeUndefined()
  expect(room.refusal('fay', keep(room, 'latecomers'))).toBe('already')

  expect(room.refusal('fay', keep(room, 'tea'))).toBe('unknown')
  room.does('fay', write(room, 'tea'))
  room.does('fay', drop(room, 'tea'))
  room.does('fay', write(room, 'tea'))
  expect(clause(room, 'tea')?.dropped).toBe(false)
  expect(room.refusal('fay', keep(room, 'tea'))).toBe('already')
  for (let n = 1; n < 24; n += 1) room.does('fay', write(room, `own${n}`))
  expect(room.refusal('fay', write(room, 'own24'))).toBe('too-many')
})

it('[CT1] In another language whatever is in the template’s words has changed, in a new version', () => {
  const room = aSet()
  room.does('fay', write(room, 'latecomers'))
  room.does('fay', write(room, 'undertaking'))
  room.does('fay', write(room, 'tea'))
  room.does('fay', drop(room, 'place'))
  for (const name of ['fay', 'ana', 'ben', 'cem']) room.does(name, affirm(room))
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  const before = contract(room)
  expect(before).toMatchObject({ version: 2 })
  const seen = at(room, 'listening')
  expect(room.refusal('ana', { type: 'set.edit', language: 'de' })).toBe('not-allowed')
  expect(room.refusal('fay', { type: 'set.edit', language: room.set.language })).toBe('already')
  room.does('fay', { type: 'set.edit', language: 'de', settings: { strictQuestions: true } })
  expect(room.set).toMatchObject({ language: 'de', settings: { strictQuestions: true } })
  expect(contract(room)).toMatchObject({ version: 2, revision: before.revision + 1 })
  const same = Object.entries(contract(room).clauses).filter(
    ([, { revision }]) => revision <= before.revision,
  )
  expect(same.map(([id]) => id)).toEqual(['latecomers', 'place', 'tea'])
  // What waits goes on waiting, and what somebody was about to change they have not seen.
  expect(clause(room, 'labelsSeen')?.waits).toEqual({ labelsToFacilitator: true })
  expect(clause(room, 'undertaking')?.text).toEqual(before.clauses['undertaking' as ClauseId]?.text)
  expect(room.refusal('fay', { type: 'contract.drop', ...seen })).toBe('stale')
  for (const name of ['fay', 'ana', 'ben', 'cem']) room.does(name, affirm(room))
  expect(room.set.settings.labelsToFacilitator).toBe(true)
  room.does('fay', { type: 'set.edit', language: 'fr' })
  expect(contract(room)).toMatchObject({ version: 3 })
})

it('[CT2] Between sessions the facilitator changes it; in its phase every member who is here; observers never', () => {
  const room = aSession('checkIn', 3, agenda).observer('olga')
  room.guest('gia')
  expect(room.refusal('ana', write(room, 'listening'))).toBe('not-allowed')
  room.does('fay', write(room, 'listening'))
  room.goTo('contract')
  for (const name of ['ana', 'ben']) room.does(name, write(room, 'listening'))
  room.does('cem', { type: 'contract.settle', settings: { strictQuestions: true } })
  for (const name of ['olga', 'gia']) expect(room.refusal(name, drop(room, 'listening'))).toBe('not-allowed')
  room.leave('ben')
  expect(room.refusal('ben', drop(room, 'listening'))).toBe('not-allowed')
  room.advance()
  expect(room.refusal('ana', drop(room, 'listening'))).toBe('not-allowed')
})

it('[CT2] Nobody writes over what they have not seen', () => {
  const room = aSession('contract', 3, agenda)
  const [one, other] = [write(room, 'place'), write(room, 'place')]
  room.does('ana', one)
  expect(room.refusal('ben', other)).toBe('stale')
  expect(room.refusal('ben', { type: 'contract.drop', clause: 'place' as ClauseId, seen: 0 })).toBe('stale')
  room.does('ben', write(room, 'place'))
  expect(clause(room, 'place')).toMatchObject({ by: 'ben', revision: 2 })
})

it('[CT3] A version is what somebody affirmed: the first change after that begins the next', () => {
  const room = aSet()
  room.does('fay', write(room, 'place'))
  room.does('fay', drop(room, 'contact'))
  expect(contract(room)).toMatchObject({ version: 1, revision: 2 })
  room.does('ana', affirm(room))
  room.wait(5_000).does('fay', write(room, 'place'))
  expect(contract(room)).toMatchObject({ version: 2, revision: 3, since: room.now })
  room.wait(5_000).does('fay', drop(room, 'quorum'))
  expect(contract(room)).toMatchObject({ version: 2, since: room.now - 5_000 })
  const since = Object.values(contract(room).affirmed)[0]?.version ?? 0
  const changed = Object.entries(contract(room).clauses).filter(([, c]) => c.version > since)
  expect(changed.map(([id]) => id)).toEqual(['quorum', 'place'])
})

it('[CT4] Each affirms for themselves what they saw, once a version', () => {
  const room = aSet().observer('olga')
  const seen = affirm(room)
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  expect(room.refusal('ana', seen)).toBe('stale')
  room.does('ana', affirm(room))
  expect(contract(room).affirmed).toEqual({ ana: { version: 1, at: room.now } })
  expect(room.refusal('ana', affirm(room))).toBe('already')
  expect(room.refusal('olga', affirm(room))).toBe('waiting')
  room.does('fay', write(room, 'place'))
  room.wait(9_000).does('ana', affirm(room))
  expect(contract(room).affirmed).toEqual({ ana: { version: 2, at: room.now } })
})

it('[CT5] A clause that speaks of a setting follows it, whichever way the setting is changed', () => {
  const room = aSet()
  room.does('ana', affirm(room))
  room.does('fay', { type: 'set.edit', settings: { call: 'own', airtimeInReflection: true } })
  expect(contract(room)).toMatchObject({ version: 2, revision: 1 })
  expect([clause(room, 'callProtected')?.version, clause(room, 'airtimeSeen')?.version]).toEqual([2, 1])
  room.does('fay', { type: 'contract.settle', settings: { keepMonths: 3, turnTo: sealed() } })
  expect(room.set.settings.keepMonths).toBe(3)
  expect([clause(room, 'keeping')?.version, clause(room, 'turnTo')?.version]).toEqual([2, 2])
  expect(room.refusal('fay', { type: 'contract.settle', settings: { keepMonths: 3 } })).toBe('already')
})

it('[CT2] [CT5] Settling the contract settles nothing that no clause speaks of', () => {
  const settings = { strictQuestions: true, supervision: true, turnsFacilitating: true, call: 'own' }
  const parsed = setCommandSchema.parse({ type: 'contract.settle', settings })
  expect(parsed).toEqual({ type: 'contract.settle', settings: { strictQuestions: true } })
})

it('[CT5] What is set to what it is already changes no contract', () => {
  const room = aSet()
  room.does('fay', { type: 'set.edit', settings: { strictQuestions: false, keepMonths: 12 } })
  room.does('fay', { type: 'set.edit', name: 'Wednesday set' })
  expect(room.set.contract).toBeUndefined()
})

it('[CT5] Such a clause is neither reworded nor dropped', () => {
  const room = aSet()
  for (const id of Object.keys(boundClauses)) {
    expect(room.refusal('fay', write(room, id))).toBe('invalid')
    expect(room.refusal('fay', drop(room, id))).toBe('invalid')
  }
})

it('[CT6] The journal has ids, versions and who affirmed; words only as sealed text', () => {
  const room = aSet()
  const words = sealed()
  room.does('fay', write(room, 'place', words))
  room.does('ana', affirm(room))
  expect(room.setEvents.slice(-3)).toEqual([
    { type: 'contractBegun', clauses: [...templateClauseIds], v: 1, at: room.now },
    {
      type: 'contractChanged',
      version: 1,
      revision: 1,
      clauses: [{ id: 'place', text: words, by: 'fay', dropped: false }],
      v: 1,
      at: room.now,
    },
    { type: 'contractAffirmed', member: 'ana', version: 1, v: 1, at: room.now },
  ])
})

it('[V2] Everybody sees the contract alike, also before it has begun; unchanged it keeps its reference', () => {
  const room = aSet()
  const view = createCommonView()
  const first = view(room.set, null).contract
  expect(first).toEqual(contract(room))
  room.does('ana', { type: 'member.keepWayBack' })
  expect(view(room.set, null).contract).toBe(first)
  room.does('ana', affirm(room))
  expect(view(room.set, null).contract.affirmed[person('ana')]?.version).toBe(1)
})
