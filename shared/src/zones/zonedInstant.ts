import { offsetAt } from './wallClock.ts'

const DAY_MS = 86_400_000

/**
 * How often clocks in a zone show a wall time: once, on all days but two a year; not at all, in the hour that spring
 * leaves out; twice, in the one that autumn repeats.
 */
export type Showing = 'once' | 'leftOut' | 'twice'

/**
 * The instant (epoch ms) at which clocks in a zone show this date (YYYY-MM-DD) and time (HH:MM), and how often they
 * do; undefined when they are not such. A time that is left out in spring counts as the one an hour later; of one that
 * comes twice in autumn the first is meant. Throws RangeError for an unknown zone.
 */
export function showingOf(
  date: string,
  time: string,
  zone: string,
): { at: number; shown: Showing } | undefined {
  // Date.parse alone makes a date even of nothing.
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return undefined
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== date) return undefined
  // The offset before and the one after any change nearby: whichever leads back to the wall time is right.
  const before = offsetAt(wall - DAY_MS, zone)
  const after = offsetAt(wall + DAY_MS, zone)
  const fits = [...new Set([before, after])]
    .map((offset) => wall - offset)
    .filter((at) => at + offsetAt(at, zone) === wall)
  const [first] = fits
  if (first === undefined) return { at: wall - before, shown: 'leftOut' }
  return { at: first, shown: fits.length > 1 ? 'twice' : 'once' }
}

/** The instant of a wall time, as `showingOf` finds it; undefined for what is no date or time. */
export function zonedInstant(date: string, time: string, zone: string): number | undefined {
  return showingOf(date, time, zone)?.at
}
