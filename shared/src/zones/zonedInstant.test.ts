import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from './plainDate.ts'
import { isZone, offsetAt, wallTime } from './wallClock.ts'
import { showingOf, zonedInstant } from './zonedInstant.ts'

it.each([
  ['2026-01-15', '09:30', 'Europe/Berlin', '2026-01-15T08:30:00Z'],
  ['2026-07-15', '09:30', 'Europe/Berlin', '2026-07-15T07:30:00Z'],
  ['2026-07-15', '09:30', 'America/New_York', '2026-07-15T13:30:00Z'],
  ['2026-07-15', '00:15', 'Asia/Kathmandu', '2026-07-14T18:30:00Z'],
  ['2026-07-15', '23:45', 'Pacific/Auckland', '2026-07-15T11:45:00Z'],
])('%s %s in %s is %s', (date, time, zone, utc) => {
  const at = zonedInstant(date, time, zone)
  expect(at).toBe(Date.parse(utc))
  expect(wallTime(at!, zone)).toEqual({ date, time })
})

it('takes a time that spring leaves out as an hour later', () => {
  expect(zonedInstant('2026-03-29', '02:30', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30:00Z'))
})

it('takes a time that comes twice in autumn as the first', () => {
  expect(zonedInstant('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T00:30:00Z'))
})

it('knows right after and right before a change', () => {
  expect(zonedInstant('2026-03-29', '03:00', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:00:00Z'))
  expect(zonedInstant('2026-10-25', '03:00', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T02:00:00Z'))
})

it('refuses what is no date', () => {
  expect(zonedInstant('', '', 'Europe/Berlin')).toBeUndefined()
  expect(zonedInstant('', '09:30', 'Europe/Berlin')).toBeUndefined()
  expect(zonedInstant('2026-03-04', '', 'Europe/Berlin')).toBeUndefined()
  expect(zonedInstant('2026-13-04', '09:30', 'Europe/Berlin')).toBeUndefined()
  expect(zonedInstant('2026-02-30x', '09:30', 'Europe/Berlin')).toBeUndefined()
})

it('refuses a day that its month does not have', () => {
  expect(zonedInstant('2026-02-30', '09:30', 'Europe/Berlin')).toBeUndefined()
})

it('knows zones from words that only look like them', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Kathmandu'].map(isZone)).toEqual([true, true, true])
  expect(['Europe/Atlantis', 'MARK-zone', ''].map(isZone)).toEqual([false, false, false])
})

it('counts days over months, leap days and years', () => {
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-29', -14)).toBe('2026-03-15')
})

/** Northern and southern summers, half and quarter hours, changes at midnight, of half an hour, and none at all. */
const zones = [
  ...['Europe/Berlin', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Santiago'],
  ...['America/Havana', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Kathmandu', 'Asia/Beirut', 'Asia/Tokyo'],
  ...['Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Auckland', 'Pacific/Chatham', 'UTC'],
]
const aZone = fc.constantFrom(...zones)
const aMinute = fc.integer({ min: 0, max: 24 * 60 - 1 })
const aDay = fc.integer({ min: 0, max: 12 * 365 })
const two = (number: number) => String(number).padStart(2, '0')
const timeOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

it('[N5] Every wall time is an instant that shows it, unless that day leaves it out', () => {
  fc.assert(
    fc.property(aZone, aDay, aMinute, (zone, day, minute) => {
      const wanted = { date: addDays('2024-01-01', day), time: timeOf(minute) }
      const found = showingOf(wanted.date, wanted.time, zone)
      expect(found).toBeDefined()
      const { at, shown } = found!
      if (shown !== 'leftOut') expect(wallTime(at, zone)).toEqual(wanted)
      // Left out: by as much later as the clocks go forward, and there is no instant that would have shown it.
      else {
        const forward = offsetAt(at, zone) - offsetAt(at - 86_400_000, zone)
        expect(forward).toBeGreaterThan(0)
        expect(wallTime(at - forward, zone)).not.toEqual(wanted)
        expect(wallTime(at, zone)).toEqual(
          wallTime(Date.parse(`${wanted.date}T${wanted.time}Z`) + forward, 'UTC'),
        )
      }
      // The first of two: an hour or half of one later the clock shows the same again.
      const again = [1_800_000, 3_600_000].some((ms) => {
        const later = wallTime(at + ms, zone)
        return later.date === wanted.date && later.time === wanted.time
      })
      expect(again).toBe(shown === 'twice')
    }),
    { numRuns: 3_000 },
  )
})

it('[N5] Every instant leads to a wall time that leads back to it, or to its twin before', () => {
  const anInstant = fc
    .integer({ min: 0, max: 12 * 365 * 24 * 60 })
    .map((m) => Date.UTC(2024, 0, 1) + m * 60_000)
  fc.assert(
    fc.property(aZone, anInstant, (zone, instant) => {
      const { date, time } = wallTime(instant, zone)
      const back = showingOf(date, time, zone)!
      if (back.shown === 'once') expect(back.at).toBe(instant)
      else expect([0, 1_800_000, 3_600_000]).toContain(instant - back.at)
    }),
    { numRuns: 3_000 },
  )
})
