import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import type { ClauseId, MemberId } from '../../ids.ts'
import { isRejection } from '../../rejection.ts'
import { Dice } from '../../test/Dice.ts'
import { sealed } from '../../test/dummies.ts'
import { aSet, facilitator, person, type TestRoom } from '../../test/TestRoom.ts'
import { joinsByConsent } from '../consent/lateMembers.ts'
import type { SetSettings } from '../set.ts'
import { contractOf } from './decide.ts'
import { settingsSaid } from './waiting.ts'

/** How much each of these lets happen: the higher, the more is shown, kept or left to others. */
const openness = (
  { call, airtimeInReflection, labelsToFacilitator, keepMonths = 12 }: SetSettings,
  joinsFreely: boolean,
) => ({
  callProtected: Number(call === 'own'),
  airtimeSeen: Number(airtimeInReflection),
  labelsSeen: Number(labelsToFacilitator),
  keeping: keepMonths,
  joining: Number(joinsFreely),
})
type Openness = ReturnType<typeof openness>
const names = ['callProtected', 'airtimeSeen', 'labelsSeen', 'keeping', 'joining'] as const

type Chosen = NonNullable<Extract<Command, { type: 'set.edit' }>['settings']>

const clause = (room: TestRoom, id: string) => contractOf(room.set).clauses[id as ClauseId]
const inEffect = (room: TestRoom) =>
  openness(room.set.settings, !joinsByConsent([{ endedAt: 1 }], room.set.contract))
const said = (room: TestRoom) => openness(settingsSaid(room.set), clause(room, 'joining')?.dropped === true)
const holding = (room: TestRoom) =>
  Object.values(room.set.members).filter(({ status, link }) => status === 'joined' && !link.revoked)

/** One thing that the facilitator, or a member, does; who affirms is noted with what they affirmed. */
function step(room: TestRoom, d: Dice, yes: Map<MemberId, Openness>): void {
  const someone = d.of(holding(room)).id
  const at = (id: string) => ({ clause: id as ClauseId, seen: clause(room, id)?.revision ?? 0 })
  const newcomer = ['dee', 'eli', 'gus'].find((one) => room.set.members[person(one)] === undefined)
  const settings = d.of<Chosen>([
    { call: d.of(['livekit', 'own'] as const) },
    { airtimeInReflection: d.chance(0.5), labelsToFacilitator: d.chance(0.5) },
    { labelsToFacilitator: d.chance(0.7) },
    { keepMonths: d.of([3, 6, 12, 24] as const) },
  ])
  const what = d.weighted([
    [5, 'choose'],
    [2, 'contract'],
    [14, 'affirm'],
    [0.7, 'come'],
    [0.5, 'go'],
  ] as const)
  if (what === 'choose') room.ask(facilitator, { type: 'set.edit', settings })
  if (what === 'contract')
    room.ask(
      facilitator,
      d.of<Command>([
        { type: 'contract.drop', ...at('joining') },
        { type: 'contract.keep', ...at('joining') },
        { type: 'contract.write', ...at('place'), text: sealed(room.set.epoch) },
      ]),
    )
  if (what === 'affirm') {
    const says = said(room)
    const { revision } = contractOf(room.set)
    if (!isRejection(room.ask(someone, { type: 'contract.affirm', revision }))) yes.set(someone, says)
  }
  if (what === 'come' && newcomer !== undefined) room.add(newcomer).join(newcomer)
  if (what === 'go' && someone !== room.set.facilitator)
    if (d.chance(0.5)) room.remove(someone)
    else room.revoke(someone)
}

it('[CT7] Whatever is chosen and affirmed, whoever comes and goes: a setting opens as all said, and its clause says how it is', () => {
  let opened = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const d = new Dice(seed)
      const room = aSet(2 + d.below(3))
      /** What the version says that each affirmed last. */
      const yes = new Map<MemberId, Openness>()
      for (let n = 0; n < 60; n += 1) {
        const before = inEffect(room)
        const bound = holding(room).some(({ id }) => yes.has(id))
        step(room, d, yes)
        const after = inEffect(room)
        for (const name of names) {
          // What the clause says beyond what is in effect waits; nothing else does.
          expect(clause(room, name)?.waits !== undefined, name).toBe(said(room)[name] > after[name])
          expect(said(room)[name]).toBeGreaterThanOrEqual(after[name])
          if (!bound || after[name] <= before[name]) continue
          opened += 1
          for (const { id } of holding(room)) expect(yes.get(id)?.[name], `${name}: ${id}`).toBe(after[name])
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(opened).toBeGreaterThan(50)
})
