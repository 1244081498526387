import type { Commitment } from '@setroom/shared'
import { daysBetween, type PlainDate } from '../../commitments/index.ts'

/** Reminded of from two days before the date on, as by mail. */
const DAYS_AHEAD = 2

/** Of one's own commitments those that are due within two days, today, or were due: the nearest date first. */
export function dueSoon(mine: readonly Commitment[], today: PlainDate): readonly Commitment[] {
  return mine
    .filter(
      ({ status, due }) => status === 'open' && due !== undefined && daysBetween(today, due) <= DAYS_AHEAD,
    )
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
}
