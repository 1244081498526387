import { expect, it } from 'vitest'
import { wallTime, zonedInstant } from './zonedInstant.ts'

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
