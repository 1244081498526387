import { expect, it } from 'vitest'
import { person } from '../../test/TestRoom.ts'
import { hoursFault, hoursWarnings } from './hours.ts'

const HOUR = 3_600_000
const at = (text: string) => Date.parse(text)

it.each([
  // Berlin in winter is an hour ahead of UTC.
  ['2026-01-15T06:00Z', 1, undefined],
  ['2026-01-15T05:59Z', 1, 'early'],
  ['2026-01-15T17:30Z', 2.5, undefined],
  ['2026-01-15T17:31Z', 2.5, 'late'],
  ['2026-01-15T20:00Z', 0, 'late'],
  ['2026-01-15T23:30Z', 2, 'early'],
  ['2026-01-15T22:30Z', 9, 'late'],
  // And two hours in summer: the same instant of the day is an hour later on the wall.
  ['2026-07-15T05:00Z', 1, undefined],
  ['2026-07-15T17:30Z', 2.5, 'late'],
] as const)('[N7] %s for %s h in Berlin: %s', (from, hours, fault) => {
  expect(hoursFault(at(from), hours * HOUR, 'Europe/Berlin')).toBe(fault)
})

it('[N7] Warns of everyone it is outside the day for, on their own clocks; of whom no zone is known it says nothing', () => {
  const people = [
    { member: person('ana'), zone: 'Europe/Berlin' },
    { member: person('ben'), zone: 'America/Los_Angeles' },
    { member: person('cem'), zone: 'Asia/Kolkata' },
    { member: person('dee') },
    { member: person('eli'), zone: 'Europe/Atlantis' },
  ]
  expect(hoursWarnings(at('2026-01-15T13:00Z'), 2.5 * HOUR, people)).toEqual([
    { member: 'ben', fault: 'early', from: '05:00', until: '07:30', zone: 'America/Los_Angeles' },
  ])
  expect(hoursWarnings(at('2026-01-15T15:00Z'), 2.5 * HOUR, people)).toEqual([
    { member: 'cem', fault: 'late', from: '20:30', until: '23:00', zone: 'Asia/Kolkata' },
  ])
})

it('[N7] A session that is fine in winter can leave the day in summer, when only one side changes its clocks', () => {
  const people = [{ member: person('cem'), zone: 'Asia/Kolkata' }]
  const berlinEvening = { winter: at('2026-03-24T14:00Z'), summer: at('2026-03-31T13:00Z') }
  expect(hoursWarnings(berlinEvening.winter, 2 * HOUR, people)).toHaveLength(1)
  expect(hoursWarnings(berlinEvening.summer, 2 * HOUR, people)).toHaveLength(0)
})
