import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hoursFault } from './hours.ts'
import { type SeriesPattern, seriesOf } from './series.ts'
import { shiftedFor } from './shifts.ts'

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'Australia/Lord_Howe']
const people = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Europe/Atlantis', undefined].map(
  (zone) => ({
    name: zone,
    zone,
  }),
)
/** Who is told at each date of a series but the first. */
function told(pattern: SeriesPattern, date: string, zone: string) {
  const dates = seriesOf(pattern, { date, time: '15:00', zone })
  return dates.slice(1).map(({ at }, i) => shiftedFor(dates[i]!.at, at, zone, people).map(({ name }) => name))
}
const weekly: SeriesPattern = { kind: 'every', weeks: 1, times: 6 }

it('[N7] New York changes its clocks in March three weeks before Europe: that date is another time there, and so is the first one after', () => {
  // 8 and 29 March 2026; India has one time all year, so it moves where Berlin does.
  expect(told(weekly, '2026-03-04', 'Europe/Berlin')).toEqual([
    ['America/New_York'],
    [],
    [],
    ['America/New_York', 'Asia/Kolkata'],
    [],
  ])
  expect(told(weekly, '2026-03-04', 'America/New_York')).toEqual([
    ['Europe/Paris', 'Asia/Kolkata'],
    [],
    [],
    ['Europe/Paris'],
    [],
  ])
})

it('[N7] A date that is planned at another time is another time for everybody: nobody is told of clocks', () => {
  const at = Date.parse('2026-03-04T14:00Z')
  expect(shiftedFor(at, at + 7 * 86_400_000 + 3_600_000, 'Europe/Berlin', people)).toEqual([])
  expect(shiftedFor(at, at + 7 * 86_400_000, 'Europe/Atlantis', people)).toEqual([])
})

it('[N7] Of a series, whose day it leaves from one date to the next is told so by that date', () => {
  const zone = fc.constantFrom(...zones)
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(zone, zone, day, fc.integer({ min: 0, max: 23 }), (planned, lives, from, hour) => {
      const start = {
        date: from.toISOString().slice(0, 10),
        time: `${String(hour).padStart(2, '0')}:15`,
        zone: planned,
      }
      const dates = seriesOf({ kind: 'every', weeks: 2, times: 26 }, start)
      dates.slice(1).forEach(({ at, shown }, i) => {
        const before = dates[i]!
        // A time that the clocks leave out or repeat that night is said by itself (N6).
        if (shown !== 'once' || before.shown !== 'once') return
        const fault = (when: number) => hoursFault(when, 0, lives)
        if (fault(before.at) === fault(at)) return
        expect(shiftedFor(before.at, at, planned, [{ zone: lives }])).toHaveLength(1)
      })
    }),
  )
})
