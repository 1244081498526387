import { expect, it } from 'vitest'
import { formatsFor } from '../../app/formats.ts'
import { timeSpan } from './timeSpan.ts'

const hour = 3_600_000
const span = (from: string, hours: number, locale = 'en-GB') =>
  timeSpan(formatsFor(locale), Date.parse(from), Date.parse(from) + hours * hour, 'Europe/Berlin')

it('says from when till when, on somebody’s own clock', () => {
  expect(span('2026-01-15T16:30Z', 2.5)).toBe('17:30–20:00')
})

it('names both times where the clocks change in between: no hour is lost or none at all', () => {
  expect(span('2026-10-25T00:30Z', 1)).toBe('02:30 CEST–02:30 CET')
  expect(span('2026-03-29T00:30Z', 1)).toBe('01:30 CET–03:30 CEST')
  expect(span('2026-10-25T00:30Z', 1, 'de')).toBe('02:30 MESZ–02:30 MEZ')
})
