import type { PhaseId } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useOutlook } from './useOutlook.ts'

/** From so much over plan on it is shown, ms. */
const WORTH_SHOWING_MS = 60_000

/** What the time over plan would cost each later phase, in whole minutes, were the session to end as planned. */
export type Costs = { plannedEnd: number; minutes: Readonly<Record<PhaseId, number>> }

/** Undefined as long as the session is in its time. */
export function useCosts(): Costs | undefined {
  const plannedEnd = useView(({ common }) => common.session?.plannedEnd)
  const { costs, overMs } = useOutlook()
  if (plannedEnd === undefined || overMs < WORTH_SHOWING_MS) return undefined
  const minutes: Record<PhaseId, number> = {}
  for (const [id, ms] of Object.entries(costs) as [PhaseId, number][]) {
    const whole = Math.round(ms / 60_000)
    if (whole > 0) minutes[id] = whole
  }
  return { plannedEnd, minutes }
}
