import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wallTime } from '../../zones/wallClock.ts'
import { SERIES_LIMIT, type SeriesPattern, seriesOf, weeksIn } from './series.ts'

const berlin = { date: '2026-09-29', time: '18:00', zone: 'Europe/Berlin' }
const iso = (pattern: SeriesPattern, start = berlin) =>
  seriesOf(pattern, start).map(({ at }) => new Date(at).toISOString().slice(0, 16))

it('[N6] Weeks 1, 3, 5, 7: eighteen hours in Berlin before and after the clocks go back', () => {
  expect(iso({ kind: 'weeks', weeks: [1, 3, 5, 7] })).toEqual([
    '2026-09-29T16:00',
    '2026-10-13T16:00',
    '2026-10-27T17:00',
    '2026-11-10T17:00',
  ])
})

it('[N6] Weeks 0, 2, 4, 6, 8 begin with the first session too, in whatever order they are said', () => {
  const dates = (weeks: number[]) => seriesOf({ kind: 'weeks', weeks }, berlin).map(({ date }) => date)
  expect(dates([8, 0, 2, 4, 6])).toEqual([
    '2026-09-29',
    '2026-10-13',
    '2026-10-27',
    '2026-11-10',
    '2026-11-24',
  ])
})

it('[N6] Six times every three weeks, over New Year and into the next summer', () => {
  const found = seriesOf({ kind: 'every', weeks: 3, times: 10 }, berlin)
  expect(found.map(({ date }) => date).slice(-3)).toEqual(['2027-02-23', '2027-03-16', '2027-04-06'])
  expect(iso({ kind: 'every', weeks: 3, times: 10 }).slice(-2)).toEqual([
    '2027-03-16T17:00',
    '2027-04-06T16:00',
  ])
})

it('[N6] Own dates, each once and in order', () => {
  expect(iso({ kind: 'dates', dates: ['2026-11-03', '2026-10-06', '2026-11-03'] })).toEqual([
    '2026-10-06T16:00',
    '2026-11-03T17:00',
  ])
})

it('[N6] Says where a clock leaves the time out, or shows it twice', () => {
  const night = { date: '2026-03-22', time: '02:30', zone: 'Europe/Berlin' }
  expect(seriesOf({ kind: 'every', weeks: 1, times: 3 }, night).map(({ shown }) => shown)).toEqual([
    'once',
    'leftOut',
    'once',
  ])
  const autumn = { ...night, date: '2026-10-25' }
  expect(seriesOf({ kind: 'every', weeks: 1, times: 1 }, autumn)).toMatchObject([{ shown: 'twice' }])
})

it('[N6] What is no date or time gives no series', () => {
  expect(seriesOf({ kind: 'every', weeks: 1, times: 3 }, { ...berlin, date: '' })).toEqual([])
  expect(seriesOf({ kind: 'weeks', weeks: [1] }, { ...berlin, time: '' })).toEqual([])
  expect(seriesOf({ kind: 'dates', dates: ['2026-02-30', 'soon'] }, berlin)).toEqual([])
  expect(seriesOf({ kind: 'weeks', weeks: [] }, berlin)).toEqual([])
})

const aZone = fc.constantFrom(
  ...[
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'UTC',
  ],
)
const aPattern: fc.Arbitrary<SeriesPattern> = fc.oneof(
  fc.record({
    kind: fc.constant('every' as const),
    weeks: fc.integer({ min: 1, max: 12 }),
    times: fc.integer({ min: 1, max: SERIES_LIMIT }),
  }),
  fc.record({
    kind: fc.constant('weeks' as const),
    weeks: fc.uniqueArray(fc.integer({ min: 0, max: 104 }), { minLength: 1, maxLength: SERIES_LIMIT }),
  }),
)

it('[N6] Whatever the pattern and the zone: the clock on the wall says the same each time, weeks apart, on one weekday', () => {
  const day = fc.integer({ min: 0, max: 8 * 365 })
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(aZone, aPattern, day, minute, (zone, pattern, from, at) => {
      const date = new Date(Date.UTC(2025, 0, 1) + from * 86_400_000).toISOString().slice(0, 10)
      const time = new Date(at * 60_000).toISOString().slice(11, 16)
      const series = seriesOf(pattern, { date, time, zone })
      expect(series.length).toBe(
        pattern.kind === 'every' ? pattern.times : pattern.kind === 'weeks' ? pattern.weeks.length : 0,
      )
      expect(series[0]?.date).toBe(date)
      for (const [i, one] of series.entries()) {
        if (one.shown !== 'leftOut') expect(wallTime(one.at, zone)).toEqual({ date: one.date, time })
        const apart = Date.parse(one.date) - Date.parse(date)
        expect(apart % (7 * 86_400_000)).toBe(0)
        if (i > 0) expect(one.at).toBeGreaterThan(series[i - 1]!.at)
      }
    }),
  )
})

it.each([
  ['1, 3, 5, 7', [1, 3, 5, 7]],
  ['0 2 4 6 8', [0, 2, 4, 6, 8]],
  ['7;1 · 3', [1, 3, 7]],
  ['', undefined],
  ['weeks', undefined],
  ['1, two', undefined],
  ['105', undefined],
  ['1,-3', undefined],
])('reads weeks in %j', (text, weeks) => {
  expect(weeksIn(text)).toEqual(weeks)
})
