import { type SeriesDate, type SeriesPattern, seriesOf, weeksIn } from '@setroom/shared'
import type { When } from './WhenFields.tsx'

/** How a series goes on, as it is typed. */
export type SeriesRhythm = {
  kind: SeriesPattern['kind']
  /** "1, 3, 5, 7". */
  weeks: string
  every: string
  times: string
  /** Own dates after the first; empty strings where nothing is chosen yet. */
  more: readonly string[]
}
/** A series as it is typed. */
export type SeriesDraft = SeriesRhythm & { when: When }

/** Where the form begins. */
export const usualRhythm: SeriesRhythm = {
  kind: 'weeks',
  weeks: '1, 3, 5, 7',
  every: '3',
  times: '6',
  more: ['', ''],
}

/** What is typed, as a pattern; undefined while it is none. */
export function patternOf(draft: SeriesDraft): SeriesPattern | undefined {
  switch (draft.kind) {
    case 'weeks': {
      const weeks = weeksIn(draft.weeks)
      return weeks === undefined ? undefined : { kind: 'weeks', weeks }
    }
    case 'every': {
      const [weeks, times] = [Number(draft.every), Number(draft.times)]
      const fits =
        Number.isInteger(weeks) && weeks >= 1 && weeks <= 26 && Number.isInteger(times) && times >= 1
      return fits && times <= 30 ? { kind: 'every', weeks, times } : undefined
    }
    case 'dates':
      return { kind: 'dates', dates: [draft.when.date, ...draft.more].filter((date) => date !== '') }
  }
}

/** The dates of what is typed; empty while anything is missing. */
export function datesOf(draft: SeriesDraft): readonly SeriesDate[] {
  const pattern = patternOf(draft)
  return pattern === undefined ? [] : seriesOf(pattern, draft.when)
}
