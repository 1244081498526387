import { expect, it } from 'vitest'
import { addDays, daysBetween, isPlainDate, plainDateAt } from './plainDates.ts'

it('knows the day in a zone, and on this device where the zone is unknown', () => {
  const at = Date.UTC(2026, 2, 3, 23, 30)
  expect(plainDateAt(at, 'Europe/Berlin')).toBe('2026-03-04')
  expect(plainDateAt(at, 'America/New_York')).toBe('2026-03-03')
  expect(isPlainDate(plainDateAt(at, 'Nowhere/Land'))).toBe(true)
})

it('counts days over changes of clocks, months and years', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
})

it.each(['', '2026-02-30', '12026-01-01', '2026-1-1', 'soon'])('is no day: %s', (text) => {
  expect(isPlainDate(text)).toBe(false)
})
