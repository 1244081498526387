import type { AgendaItem, PhaseId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { timeAgainstPlan } from './timeAgainstPlan.ts'

const item = (id: string, ms: number) => ({ id, kind: 'checkIn', ms }) as unknown as AgendaItem

it('counts what is over, not what is on or was never entered', () => {
  const agenda = [item('a', 60_000), item('skipped', 60_000), item('b', 120_000), item('now', 60_000)]
  const spent = { a: 90_000, b: 100_000, now: 500_000 } as Record<PhaseId, number>
  const { phases, over } = timeAgainstPlan(agenda, spent, 'now' as PhaseId)
  expect(phases.map((phase) => phase.item.id)).toEqual(['a', 'b'])
  expect(over).toBe(10_000)
})
