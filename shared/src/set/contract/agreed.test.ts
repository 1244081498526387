import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import type { ClauseId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aLobby, aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView } from '../../views/index.ts'
import { joinsByConsent } from '../consent/lateMembers.ts'
import { contractOf } from './decide.ts'
import { settingsSaid } from './waiting.ts'

type Chosen = NonNullable<Extract<Command, { type: 'set.edit' }>['settings']>

const clause = (room: TestRoom, id: string) => contractOf(room.set).clauses[id as ClauseId]
const at = (room: TestRoom, id: string) => ({
  clause: id as ClauseId,
  seen: clause(room, id)?.revision ?? 0,
})
const choose = (settings: Chosen): Command => ({ type: 'set.edit', settings })
const affirm = (room: TestRoom, ...names: string[]) => {
  for (const name of names)
    room.does(name, { type: 'contract.affirm', revision: contractOf(room.set).revision })
}
const lateByConsent = (room: TestRoom) => joinsByConsent([{ endedAt: 1 }], room.set.contract)
/** A set of four, all of whom affirmed the contract as it began. */
const agreedSet = (room = aSet()) => {
  affirm(room, 'fay', 'ana', 'ben', 'cem')
  return room
}

it('[CT7] Before anybody has affirmed anything, settings take effect at once', () => {
  const room = aSet()
  room.does('fay', choose({ labelsToFacilitator: true, call: 'own', keepMonths: 24 }))
  room.does('fay', { type: 'contract.drop', ...at(room, 'joining') })
  expect(room.set.settings).toMatchObject({ labelsToFacilitator: true, call: 'own', keepMonths: 24 })
  expect(lateByConsent(room)).toBe(false)
})

it.each([
  [{ labelsToFacilitator: true }, 'labelsSeen'],
  [{ keepMonths: 24 }, 'keeping'],
  [{ call: 'own' }, 'callProtected'],
] as const)('[CT7] %j waits until every member has affirmed the version that says it', (opening, id) => {
  const room = agreedSet()
  const { settings } = room.set
  room.does('fay', choose(opening))
  expect(room.set.settings).toEqual(settings)
  expect(clause(room, id)).toMatchObject({ version: 2, waits: opening })
  expect(settingsSaid(room.set)).toMatchObject(opening)
  expect(room.refusal('fay', choose(opening))).toBe('already')
  affirm(room, 'fay', 'ana', 'ben')
  expect(room.set.settings).toEqual(settings)
  affirm(room, 'cem')
  expect(room.set.settings).toEqual({ ...settings, ...opening })
  expect(clause(room, id)).toEqual({ dropped: false, version: 2, revision: 1 })
  expect(Object.values(contractOf(room.set).affirmed).map(({ version }) => version)).toEqual([2, 2, 2, 2])
})

it('[CT7] Everybody’s airtime is not shown before all have affirmed it, in the middle of a session either', () => {
  const room = aSession('processReflection')
  const seen = () => createCommonView()(room.set, room.session).airtime
  room.does('fay', choose({ airtimeInReflection: false }))
  affirm(room, 'ana')
  room.does('fay', choose({ airtimeInReflection: true }))
  expect(seen()).toBeNull()
  affirm(room, 'fay', 'ana', 'ben')
  expect(seen()).toBeNull()
  affirm(room, 'cem')
  expect(seen()).not.toBeNull()
})

it('[CT7] What closes takes effect at once, and ends what waited', () => {
  const room = agreedSet()
  room.does('fay', choose({ airtimeInReflection: false, keepMonths: 3, strictQuestions: true }))
  expect(room.set.settings).toMatchObject({
    airtimeInReflection: false,
    keepMonths: 3,
    strictQuestions: true,
  })
  room.does('fay', choose({ keepMonths: 24, airtimeInReflection: true }))
  room.does('fay', choose({ keepMonths: 6, airtimeInReflection: false }))
  expect(clause(room, 'airtimeSeen')?.waits).toBeUndefined()
  affirm(room, 'fay', 'ana', 'ben', 'cem')
  expect(room.set.settings).toMatchObject({ airtimeInReflection: false, keepMonths: 6 })
})

it('[CT7] Part of a change takes effect at once, part waits; each clause is agreed by itself', () => {
  const room = agreedSet()
  const turnTo = sealed()
  room.does('fay', choose({ keepMonths: 24, airtimeInReflection: false, turnTo }))
  expect(room.set.settings).toMatchObject({ airtimeInReflection: false, turnTo })
  expect(room.set.settings.keepMonths).toBeUndefined()
  affirm(room, 'fay', 'ana', 'ben')
  room.does('fay', choose({ labelsToFacilitator: true }))
  // What Cem affirms says both; the others have affirmed the first.
  affirm(room, 'cem')
  expect(room.set.settings).toMatchObject({ keepMonths: 24, labelsToFacilitator: false })
  expect(room.set.keepChosenAt).toBe(room.now)
})

it('[CT7] Members are those who have joined: whoever comes is asked too, whoever goes is waited for no more', () => {
  const room = agreedSet().add('dee')
  room.does('fay', choose({ labelsToFacilitator: true }))
  affirm(room, 'fay', 'ana', 'ben')
  room.join('dee')
  affirm(room, 'cem')
  expect(room.set.settings.labelsToFacilitator).toBe(false)
  room.remove('dee')
  expect(room.set.settings.labelsToFacilitator).toBe(true)
  // Whoever joins later joins what is agreed.
  room.add('eli').join('eli')
  expect(room.set.settings.labelsToFacilitator).toBe(true)
})

it('[CT7] Leaving completes what the others agreed; a link that is revoked, and can be renewed, does not', () => {
  const room = agreedSet()
  room.does('fay', choose({ labelsToFacilitator: true }))
  affirm(room, 'fay', 'ana', 'ben')
  room.revoke('cem')
  expect(room.set.settings.labelsToFacilitator).toBe(false)
  const left = agreedSet()
  left.does('fay', choose({ labelsToFacilitator: true }))
  affirm(left, 'fay', 'ana', 'ben')
  left.does('cem', { type: 'set.leave', member: person('cem') })
  expect(left.set.settings.labelsToFacilitator).toBe(true)
})

it('[CT7] [Y6] The clause about joining later holds until everybody has affirmed that it is dropped', () => {
  const room = agreedSet()
  room.does('fay', { type: 'contract.drop', ...at(room, 'joining') })
  expect(lateByConsent(room)).toBe(true)
  affirm(room, 'fay', 'ana', 'ben')
  expect(lateByConsent(room)).toBe(true)
  affirm(room, 'cem')
  expect(lateByConsent(room)).toBe(false)
  room.does('fay', { type: 'contract.keep', ...at(room, 'joining') })
  expect(lateByConsent(room)).toBe(true)
})

it('[CT5] A call that comes to Setroom changes the clause about airtime, too, which is measured there', () => {
  const room = aSet()
  room.does('fay', choose({ call: 'own', airtimeInReflection: false }))
  affirm(room, 'fay', 'ana', 'ben', 'cem')
  room.does('fay', choose({ airtimeInReflection: true }))
  room.does('fay', choose({ call: 'livekit' }))
  expect(clause(room, 'callProtected')?.revision).toBe(clause(room, 'airtimeSeen')?.revision)
  expect(clause(room, 'airtimeSeen')?.waits).toEqual({ airtimeInReflection: true })
})

it('[CT7] In a session, too, a call outside Setroom waits as a setting; moving to the fallback call does not', () => {
  const room = agreedSet(aLobby())
  room.does('fay', choose({ ownCall: sealed() }))
  room.does('fay', choose({ call: 'own' }))
  expect(room.set.settings.call).toBe('livekit')
  expect(clause(room, 'callProtected')?.waits).toEqual({ call: 'own' })
  room.does('fay', { type: 'call.move', to: 'own' })
  expect(room.session).toMatchObject({ callMoved: true })
})
