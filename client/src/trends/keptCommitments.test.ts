import type { Commitment } from '@setroom/shared'
import { expect, it } from 'vitest'
import type { Outcome } from '../commitments/reportWords.ts'
import type { HeldSession } from './heldSessions.ts'
import { keptCommitments, total } from './keptCommitments.ts'

const sessions = [
  { id: 's1', number: 1, at: 100 },
  { id: 's2', number: 2, at: 200 },
] as HeldSession[]

type Made = { id: string; madeIn?: string; madeAt: number; outcome?: Outcome | 'locked' }
const all = (...made: Made[]) =>
  made.map(({ outcome, ...one }) => ({
    ...one,
    status: outcome === undefined ? 'open' : 'closed',
  })) as unknown as Commitment[]
const told =
  (made: readonly Made[]) =>
  ({ id }: Commitment) => {
    const outcome = made.find((one) => one.id === id)?.outcome
    return outcome === 'locked' ? undefined : outcome
  }

it('counts by the session in which, or after which, it was promised', () => {
  const made: Made[] = [
    { id: 'a', madeIn: 's1', madeAt: 90, outcome: 'done' },
    { id: 'b', madeAt: 150, outcome: 'not' },
    { id: 'c', madeIn: 's2', madeAt: 190 },
    { id: 'd', madeAt: 10, outcome: 'changed' },
    // Of a session that is open just now.
    { id: 'e', madeIn: 's3', madeAt: 290, outcome: 'partly' },
  ]
  const { rows, sum, unread } = keptCommitments(all(...made), sessions, told(made))
  expect(rows).toEqual([
    { session: sessions[0], counts: { done: 1, partly: 1, not: 1, open: 0 } },
    { session: sessions[1], counts: { done: 0, partly: 1, not: 0, open: 1 } },
  ])
  expect([total(sum), unread]).toEqual([5, 0])
})

it('what is under way is not kept yet', () => {
  const made: Made[] = [{ id: 'a', madeIn: 's1', madeAt: 90, outcome: 'underWay' }]
  expect(keptCommitments(all(...made), sessions, told(made)).sum).toMatchObject({ done: 0, open: 1 })
})

it('does not guess what it cannot open', () => {
  const made: Made[] = [{ id: 'a', madeIn: 's1', madeAt: 90, outcome: 'locked' }]
  expect(keptCommitments(all(...made), sessions, told(made))).toMatchObject({ rows: [], unread: 1 })
})

it('knows a set that has not met', () => {
  const made: Made[] = [{ id: 'a', madeAt: 5 }]
  expect(keptCommitments(all(...made), [], told(made)).rows).toEqual([
    { session: undefined, counts: { done: 0, partly: 0, not: 0, open: 1 } },
  ])
})
