import { expect, it } from 'vitest'
import type { MemberId } from '../../ids.ts'
import { person } from '../../test/TestRoom.ts'
import { type Hand, type QueueReason, queueOrder, type Turns } from './queue.ts'

const hand = (member: string, at: number, followUp = false): Hand => ({
  member: person(member),
  at,
  followUp,
})
const turns = (had: Record<string, [count: number, lastAt: number]>) =>
  Object.fromEntries(Object.entries(had).map(([id, [count, lastAt]]) => [id, { count, lastAt }])) as Turns

type Case = {
  name: string
  hands: Hand[]
  had?: Record<string, [number, number]>
  called?: string
  order: [string, QueueReason][]
}

const cases: Case[] = [
  { name: 'nobody', hands: [], order: [] },
  {
    name: 'arrival, when nobody has asked',
    hands: [hand('cem', 3), hand('ana', 1), hand('ben', 2)],
    order: [
      ['ana', 'raisedFirst'],
      ['ben', 'raisedFirst'],
      ['cem', 'noQuestionYet'],
    ],
  },
  {
    name: 'the only one, who has asked before',
    hands: [hand('ana', 1)],
    had: { ana: [2, 50] },
    order: [['ana', 'only']],
  },
  {
    name: 'the only one, who has not asked yet',
    hands: [hand('ana', 1)],
    order: [['ana', 'noQuestionYet']],
  },
  {
    name: 'fewest turns before arrival',
    hands: [hand('ana', 1), hand('ben', 2), hand('cem', 3)],
    had: { ana: [2, 50], ben: [1, 90] },
    order: [
      ['cem', 'noQuestionYet'],
      ['ben', 'fewerTurns'],
      ['ana', 'last'],
    ],
  },
  {
    name: 'longest since the last turn before arrival',
    hands: [hand('ana', 1), hand('ben', 2), hand('cem', 3)],
    had: { ana: [1, 90], ben: [1, 50], cem: [1, 70] },
    order: [
      ['ben', 'longestAgo'],
      ['cem', 'longestAgo'],
      ['ana', 'last'],
    ],
  },
  {
    name: 'arrival when all else is equal',
    hands: [hand('ben', 8), hand('ana', 7)],
    had: { ana: [1, 5], ben: [1, 5] },
    order: [
      ['ana', 'raisedFirst'],
      ['ben', 'last'],
    ],
  },
  {
    name: 'a follow-up before fewer turns',
    hands: [hand('ana', 9, true), hand('ben', 1)],
    had: { ana: [3, 60] },
    order: [
      ['ana', 'followUp'],
      ['ben', 'noQuestionYet'],
    ],
  },
  {
    name: 'called before a follow-up',
    hands: [hand('ana', 9, true), hand('ben', 1), hand('cem', 12)],
    had: { ana: [1, 60], cem: [5, 70] },
    called: 'cem',
    order: [
      ['cem', 'called'],
      ['ana', 'followUp'],
      ['ben', 'noQuestionYet'],
    ],
  },
]

it.each(cases)(
  '[Q1] One order for all, each with its reason: $name',
  ({ hands, had = {}, called, order }) => {
    const id: MemberId | null = called === undefined ? null : person(called)
    const seen = queueOrder(hands, turns(had), id)
    expect(seen.map((e) => [e.member, e.why])).toEqual(order)
    expect(queueOrder(hands.toReversed(), turns(had), id)).toEqual(seen)
  },
)

it('[Q1] Two hands at the same instant stand in the same order on every screen', () => {
  const hands = [hand('ben', 1), hand('ana', 1)]
  const names = queueOrder(hands, {}, null).map((e) => e.member)
  expect(names).toEqual(['ana', 'ben'])
  expect(queueOrder(hands.toReversed(), {}, null).map((e) => e.member)).toEqual(names)
})

it('[Q1] An entry says how often and when last somebody asked', () => {
  expect(queueOrder([hand('ana', 4)], turns({ ana: [2, 3] }), null)).toEqual([
    { member: 'ana', at: 4, followUp: false, turns: 2, lastAt: 3, why: 'only' },
  ])
  expect(queueOrder([hand('ana', 4)], {}, null)[0]).toMatchObject({ turns: 0, lastAt: null })
})
