import { monthsAfter } from '../leaving/keptUntil.ts'

const MONTHS_AHEAD = 24

/**
 * SPEC N11: the latest instant (epoch ms) for which at `now` a session may be planned, or a time asked about. A set is
 * kept from its last session on (E5), so a date without a bound would be a keeping that nobody affirmed (CT7).
 */
export function latestDate(now: number): number {
  return monthsAfter(now, MONTHS_AHEAD)
}
