import { addDays } from '../../zones/plainDate.ts'
import { type Showing, showingOf } from '../../zones/zonedInstant.ts'

/**
 * What a series repeats by: weeks counted as the programme counts them (the first session is in the first of them), so
 * many times with so many weeks between, or dates of the set's own (YYYY-MM-DD).
 */
export type SeriesPattern =
  | { kind: 'weeks'; weeks: readonly number[] }
  | { kind: 'every'; weeks: number; times: number }
  | { kind: 'dates'; dates: readonly string[] }

/** One date of a series; `at` in epoch ms, `shown` says whether the clock time exists that day once, twice or not. */
export type SeriesDate = { date: string; at: number; shown: Showing }

/** As many sessions as one series may have. */
export const SERIES_LIMIT = 30

/** When a series begins (a date of its own pattern, if it has such) and the time on the clocks of its zone. */
export type SeriesStart = { date: string; time: string; zone: string }

/** SPEC N6: a series keeps its time on the clock of its zone, whatever daylight saving does. In order, none twice. */
export function seriesOf(pattern: SeriesPattern, start: SeriesStart): readonly SeriesDate[] {
  const dates = [...new Set(datesOf(pattern, start.date))].sort().slice(0, SERIES_LIMIT)
  return dates.flatMap((date) => {
    const showing = showingOf(date, start.time, start.zone)
    return showing === undefined ? [] : [{ date, ...showing }]
  })
}

function datesOf(pattern: SeriesPattern, first: string): readonly string[] {
  if (pattern.kind === 'dates') return pattern.dates
  if (!/^\d{4}-\d\d-\d\d$/.test(first) || Number.isNaN(Date.parse(first))) return []
  if (pattern.kind === 'every') {
    const times = Math.min(SERIES_LIMIT, Math.max(0, Math.trunc(pattern.times)))
    return Array.from({ length: times }, (_, i) => addDays(first, i * pattern.weeks * 7))
  }
  const from = Math.min(...pattern.weeks)
  return pattern.weeks.map((week) => addDays(first, (week - from) * 7))
}

/** The weeks in "1, 3, 5, 7" (or "0 2 4", "weeks 1–4" not): whole numbers up to 104, in order; undefined for anything else. */
export function weeksIn(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;·]+/).filter((part) => part !== '')
  if (parts.length === 0 || parts.some((part) => !/^\d{1,3}$/.test(part))) return undefined
  const weeks = [...new Set(parts.map(Number))].sort((a, b) => a - b)
  return weeks.some((week) => week > 104) || weeks.length > SERIES_LIMIT ? undefined : weeks
}
