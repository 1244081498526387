import type { MemberId, PhaseState } from '@setroom/shared'
import { expect, it } from 'vitest'
import { turnsTaken } from './turnsTaken.ts'

const [ana, ben] = ['ana', 'ben'] as MemberId[] as [MemberId, MemberId]

it('counts the questions asked in a round, and whether somebody has had their turn elsewhere', () => {
  const asked = {
    kind: 'openQuestions',
    data: { turns: { ana: { count: 2, lastAt: 1 } } },
  } as unknown as PhaseState
  expect([ana, ben].map((who) => turnsTaken(asked, who))).toEqual([2, 0])
  const went = {
    kind: 'checkIn',
    data: { order: [ana, ben], done: [ana], skipped: [], now: ben },
  } as unknown as PhaseState
  expect([ana, ben].map((who) => turnsTaken(went, who))).toEqual([1, 0])
})

it('knows nothing of turns where there are none', () => {
  expect(turnsTaken(undefined, ana)).toBeUndefined()
  expect(turnsTaken({ kind: 'silence', data: {} } as unknown as PhaseState, ana)).toBeUndefined()
})
