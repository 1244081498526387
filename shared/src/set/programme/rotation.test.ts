import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MemberId } from '../../ids.ts'
import { round } from '../../test/agendas.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { evolveMembers } from '../evolveMembers.ts'
import { creditFor, fairOrder, proposePresenters, type TurnsOf, withTurn } from './rotation.ts'
import { noProgramme } from './state.ts'

const ids = (...names: string[]) => names.map(person)
const turns = (told: Record<string, [times: number, lastAt: number, credit?: number]>): TurnsOf =>
  Object.fromEntries(
    Object.entries(told).map(([id, [times, lastAt, credit]]) => [
      id,
      { times, lastAt, ...(credit === undefined ? {} : { credit }) },
    ]),
  )

it('[U1] Fewest turns first, then longest ago, then as they were named', () => {
  const order = fairOrder(
    ids('ana', 'ben', 'cem', 'dee', 'eli'),
    turns({ ana: [2, 50], ben: [1, 90], cem: [1, 10] }),
  )
  expect(order).toEqual(['dee', 'eli', 'cem', 'ben', 'ana'])
})

it('[U2] Whoever comes later is credited with the fewest turns of the others, and so takes one turn, not all of them', () => {
  let known = turns({ ana: [4, 10], ben: [3, 20], cem: [3, 30] })
  const credit = creditFor(ids('ana', 'ben', 'cem'), known)
  expect(credit).toBe(3)
  known = { ...known, [person('new')]: { times: 0, lastAt: 0, credit } }
  const next: string[] = []
  for (let at = 100; at < 105; at++) {
    const [first] = fairOrder(ids('ana', 'ben', 'cem', 'new'), known)
    next.push(first!)
    known = withTurn(known, first!, at)
  }
  expect(next).toEqual(['new', 'ben', 'cem', 'ana', 'new'])
})

it('[U2] Whoever comes later takes one turn at facilitating, too', () => {
  const room = aSet(2)
  const programme = { ...noProgramme, facilitated: turns({ fay: [3, 10], ana: [2, 20], ben: [2, 30] }) }
  const before = { ...room.set, programme }
  const late = aSet(2).add('late').set.members[person('late')]!
  const { facilitated } = evolveMembers(before, { type: 'memberAdded', member: late }).programme!
  expect(facilitated[late.id]).toEqual({ times: 0, lastAt: 0, credit: 2 })
  const [first, ...rest] = fairOrder(ids('fay', 'ana', 'ben', 'late'), withTurn(facilitated, late.id, 40))
  expect([first, ...rest]).toEqual(['ana', 'ben', 'fay', 'late'])
})

/** A session held in which these present, one round each. */
function held(room: TestRoom, id: string, ...presenters: string[]): TestRoom {
  room.open(
    id,
    presenters.flatMap((name, i) => round(i + 1, name)),
  )
  room.arrive('fay', ...presenters).start()
  for (let i = 2; i <= presenters.length; i++) room.wait(60_000).goTo(`presentation${i}`)
  room.does('fay', { type: 'session.close' })
  return room.wait(1_000_000)
}

it('[U2] In the life of a set: a late member’s count begins where the others’ is, an observer has none', () => {
  const room = aSet(2)
  held(room, 'one', 'ana').add('early').join('early')
  expect(room.set.presented).toEqual({ ana: { times: 1, lastAt: expect.any(Number) } })
  held(room, 'two', 'ben', 'early').add('late').join('late').observer('olga')
  // That fay, who facilitates, has not presented does not matter.
  expect(room.set.presented).toMatchObject({ late: { times: 0, lastAt: 0, credit: 1 }, ben: { times: 1 } })
  expect(room.set.presented).not.toHaveProperty('olga')
  held(room, 'three', 'late')
  expect(fairOrder(ids('late', 'early', 'ben', 'ana'), room.set.presented)).toEqual([
    'ana',
    'early',
    'ben',
    'late',
  ])
})

it('[U3] Proposes who presents in sessions ahead: who is named stays, who is away waits, nobody twice in one', () => {
  const ahead = (at: number, presenters: (string | undefined)[], ...away: string[]) => ({
    at,
    presenters: presenters as (MemberId | undefined)[],
    away: ids(...away),
  })
  const people = ids('ana', 'ben', 'cem')
  expect(
    proposePresenters(
      [
        ahead(100, [undefined]),
        ahead(200, ['ana', undefined], 'ben'),
        ahead(300, [undefined, undefined, undefined, undefined]),
        ahead(400, []),
      ],
      people,
      turns({ ana: [1, 10] }),
    ),
  ).toEqual([['ben'], ['ana', 'cem'], ['ben', 'cem', 'ana', undefined], []])
})

const names = ['ana', 'ben', 'cem', 'dee', 'eli', 'fay']

it('[U1] Everybody stands in the order once, and nobody before somebody with fewer turns', () => {
  const aTurn = fc.record({ times: fc.nat(5), lastAt: fc.nat(9), credit: fc.nat(3) })
  const some = fc.dictionary(fc.constantFrom(...names), aTurn)
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...names)), some, (people, told) => {
      const known = told as TurnsOf
      const order = fairOrder(ids(...people), known)
      expect([...order].sort()).toEqual([...people].sort())
      const key = (id: MemberId) => (known[id]?.times ?? 0) + (known[id]?.credit ?? 0)
      for (let i = 1; i < order.length; i++) {
        expect(key(order[i - 1]!)).toBeLessThanOrEqual(key(order[i]!))
        if (key(order[i - 1]!) === key(order[i]!)) {
          expect(known[order[i - 1]!]?.lastAt ?? 0).toBeLessThanOrEqual(known[order[i]!]?.lastAt ?? 0)
        }
      }
    }),
  )
})

it('[U3] Whoever follows it ends up even: nobody has two turns more than anybody who was there all the time', () => {
  const sessions = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 6 }), sessions, (people, rounds) => {
      const those = ids(...names.slice(0, people))
      const plan = proposePresenters(
        rounds.map((count, i) => ({
          at: i + 1,
          presenters: Array.from({ length: count }, () => undefined),
          away: [],
        })),
        those,
        {},
      )
      const counts = those.map((one) => plan.flat().filter((presenter) => presenter === one).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      for (const one of plan) {
        expect(new Set(one).size).toBe(one.length)
        expect(one).not.toContain(undefined)
      }
    }),
  )
})

it('[U3] Whatever was named and whoever is away: names stay, nobody twice, nobody who is away is proposed', () => {
  const aName = fc.constantFrom(...names)
  const aSession = fc.record({
    at: fc.nat(1000),
    presenters: fc.array(fc.option(aName, { nil: undefined }), { maxLength: 4 }),
    away: fc.uniqueArray(aName, { maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(aSession, { maxLength: 8 }), (told) => {
      const sessions = told.map((one) => ({ ...one, presenters: [...new Set(one.presenters)] }))
      const plan = proposePresenters(sessions as never, ids(...names), {})
      for (const [i, { presenters, away }] of sessions.entries()) {
        const proposed = plan[i]!
        expect(proposed.length).toBe(presenters.length)
        const given = proposed.filter((one) => one !== undefined)
        expect(new Set(given).size).toBe(given.length)
        for (const [j, named] of presenters.entries()) {
          if (named !== undefined) expect(proposed[j]).toBe(named)
          else if (proposed[j] !== undefined) expect(away).not.toContain(proposed[j])
        }
      }
    }),
  )
})
