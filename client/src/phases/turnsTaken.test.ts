import type { MemberId, PhaseId, PhaseState } from '@setroom/shared'
import { expect, it } from 'vitest'
import { allTurns, turnsTaken } from './turnsTaken.ts'

const [ana, ben] = ['ana', 'ben'] as MemberId[] as [MemberId, MemberId]

it('counts the questions asked in a round, and whether somebody has had their turn elsewhere', () => {
  const asked = {
    kind: 'openQuestions',
    data: { turns: { ana: { count: 2, lastAt: 1 } } },
  } as unknown as PhaseState
  expect([ana, ben].map((who) => turnsTaken(asked, who))).toEqual([2, 0])
  const notYet = {
    kind: 'openQuestions',
    data: {
      turns: { ana: { count: 2, lastAt: 1 } },
      turn: { asker: ana, question: 'q', state: 'asking' },
      ledger: { q: { id: 'q', asker: ana } },
    },
  } as unknown as PhaseState
  expect(turnsTaken(notYet, ana)).toBe(1)
  const went = {
    kind: 'checkIn',
    data: { order: [ana, ben], done: [ana], skipped: [], now: ben },
  } as unknown as PhaseState
  expect([ana, ben].map((who) => turnsTaken(went, who))).toEqual([1, 0])
})

it('[A10] adds up a session, by the phases in which turns are taken', () => {
  const phases = {
    first: { kind: 'checkIn', data: { order: [ana, ben], done: [ana, ben], skipped: [], now: null } },
    calm: { kind: 'silence', data: {} },
    round: { kind: 'openQuestions', data: { turns: { ana: { count: 2, lastAt: 1 } } } },
  } as unknown as Record<PhaseId, PhaseState>
  expect([ana, ben].map((who) => allTurns(phases, who))).toEqual([3, 1])
})

it('knows nothing of turns where there are none', () => {
  expect(turnsTaken(undefined, ana)).toBeUndefined()
  expect(turnsTaken({ kind: 'silence', data: {} } as unknown as PhaseState, ana)).toBeUndefined()
})
