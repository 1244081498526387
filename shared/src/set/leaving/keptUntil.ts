import type { SetState } from '../set.ts'
import { KEEP_MONTHS } from '../settings.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** How long before a set is erased its people are told, ms; a shorter time that is chosen now begins with this, too. */
export const END_WARNING_MS = 30 * DAY_MS

/** What the end of a set follows from. */
export type Kept = Pick<SetState, 'createdAt' | 'sessions' | 'settings' | 'open' | 'keepChosenAt'>

/**
 * SPEC E5: the instant (epoch ms) at which a set is erased: the months it chose after its last session, held or
 * planned, and never sooner than thirty days after the months were chosen. Undefined while a session is open.
 */
export function keptUntil({ createdAt, sessions, settings, open, keepChosenAt }: Kept): number | undefined {
  if (open !== undefined) return undefined
  const last = Math.max(
    createdAt,
    ...sessions.flatMap(({ status, at, endedAt }) => {
      const when = status === 'planned' ? at : endedAt
      return when === undefined ? [] : [when]
    }),
  )
  const chosen = keepChosenAt === undefined ? 0 : keepChosenAt + END_WARNING_MS
  return Math.max(monthsAfter(last, settings.keepMonths ?? KEEP_MONTHS), chosen)
}

/** The same day and time so many months later, by UTC; the last day of a month that has no such day. */
export function monthsAfter(at: number, months: number): number {
  const day = new Date(at)
  const wanted = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() + months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day.getTime()
}
