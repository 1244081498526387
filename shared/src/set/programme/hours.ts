import type { MemberId } from '../../ids.ts'
import { isZone, wallTime } from '../../zones/wallClock.ts'

/** How a session lies in somebody's day: inside 07:00–21:00, beginning before it, or going on after it. */
export type HoursFault = 'early' | 'late'

/** The day that is asked of nobody to be left, as clocks show it. */
export const DAY_FROM = '07:00'
export const DAY_UNTIL = '21:00'

/**
 * SPEC N7: whether a session of `ms` from `at` (epoch ms) leaves 07:00–21:00 on the clocks of a zone; undefined when it
 * does not. One that begins at night is early before seven and late after nine, whichever comes sooner.
 */
export function hoursFault(at: number, ms: number, zone: string): HoursFault | undefined {
  const from = wallTime(at, zone)
  // The minute it ends in is not the session's any more: one until nine sharp ends in time.
  const until = wallTime(Math.max(at, at + ms - 1), zone)
  if (from.time < DAY_FROM) return 'early'
  if (from.time >= DAY_UNTIL || until.date !== from.date || until.time >= DAY_UNTIL) return 'late'
  return undefined
}

/** Somebody for whom a session lies outside the day, and from when till when on their own clocks (HH:MM). */
export type Warned = { member: MemberId; fault: HoursFault; from: string; until: string; zone: string }

/** SPEC N7: everyone for whom it does. Whose zone is not known, or unknown here, is left out. */
export function hoursWarnings(
  at: number,
  ms: number,
  people: readonly { member: MemberId; zone?: string | undefined }[],
): readonly Warned[] {
  return people.flatMap(({ member, zone }) => {
    if (zone === undefined || !isZone(zone)) return []
    const fault = hoursFault(at, ms, zone)
    if (fault === undefined) return []
    return [{ member, fault, from: wallTime(at, zone).time, until: wallTime(at + ms, zone).time, zone }]
  })
}
