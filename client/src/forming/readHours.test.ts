import { describe, expect, it } from 'vitest'
import { readHours } from './readHours.ts'

const read = (hours: string, zone = 'UTC') => readHours(hours, zone, Date.UTC(2030, 8, 15))
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const shown = (hours: string, zone?: string, half: 'january' | 'july' = 'january') =>
  read(hours, zone)?.[half].map(({ from, until }) => `${clock(from)}-${clock(until)}`)

describe('working hours as lists write them', () => {
  it.each([
    ['9-5', '09:00-17:00'],
    ['9 to 5', '09:00-17:00'],
    ['9am-5', '09:00-17:00'],
    ['10-6', '10:00-18:00'],
    ['9-5pm', '09:00-17:00'],
    ['1-5pm', '13:00-17:00'],
    ['12-5pm', '12:00-17:00'],
    ['12-8', '12:00-20:00'],
    ['6-2', '06:00-14:00'],
    ['8:30-4:30', '08:30-16:30'],
    ['09:00-5:00', '09:00-17:00'],
    ['8am–4pm', '08:00-16:00'],
    ['8 a.m. to 4 p.m.', '08:00-16:00'],
    ['9-17:30', '09:00-17:30'],
    ['9 Uhr bis 17 Uhr', '09:00-17:00'],
    ['de 9 à 17 h', '09:00-17:00'],
    ['8 h 15 – 16 h 20', '08:15-16:20'],
    ['0900-1730', '09:00-17:30'],
    ['Mon-Fri 9-17', '09:00-17:00'],
    ['05-12', '05:00-12:00'],
    ['16-24', '16:00-00:00'],
    ['0-24', '00:00-00:00'],
  ])('%s', (said, meant) => expect(shown(said)).toEqual([meant]))

  it.each([
    ['22-6', '22:00-06:00'],
    ['22:00–06:00', '22:00-06:00'],
    ['10pm-6', '22:00-06:00'],
    ['10-6am', '22:00-06:00'],
    ['10pm-6am', '22:00-06:00'],
    ['18-6', '18:00-06:00'],
    ['18-2', '18:00-02:00'],
    ['24-8', '00:00-08:00'],
  ])('by night: %s', (said, meant) => expect(shown(said)).toEqual([meant]))

  it.each([
    ['9-13, 14-18', ['09:00-13:00', '14:00-18:00']],
    ['9-1, 2-6pm', ['09:00-13:00', '14:00-18:00']],
    ['8-12 und 13-17', ['08:00-12:00', '13:00-17:00']],
    ['8-12 13-17', ['08:00-12:00', '13:00-17:00']],
    ['22-2 / 3-13', ['22:00-02:00', '03:00-13:00']],
  ])('with a break: %s', (said, meant) => expect(shown(said)).toEqual(meant))

  it('stand in the zone that is named', () => {
    expect(shown('9-5', 'Europe/Berlin')).toEqual(['08:00-16:00'])
    expect(shown('9-13, 14-18', 'UTC+10')).toEqual(['23:00-03:00', '04:00-08:00'])
    expect(shown('9-5', 'Atlantis')).toBeUndefined()
  })

  it.each([
    ['Europe/Berlin', '08:00-16:00', '07:00-15:00'],
    ['Sydney', '22:00-06:00', '23:00-07:00'],
    ['Singapore', '01:00-09:00', '01:00-09:00'],
    ['UTC+1', '08:00-16:00', '08:00-16:00'],
  ])('are by the clocks of both halves of the year, whichever it is: %s', (zone, january, july) => {
    expect(shown('9-5', zone)).toEqual([january])
    expect(shown('9-5', zone, 'july')).toEqual([july])
  })

  it.each([
    '3-11',
    '1-5',
    '5-1',
    '9-9',
    '12-12',
    '14-6',
    '09:00-05:00',
    '9-13, 2-6',
    'Mon-Thu 9-17, Fri 9-13',
    '5 days, 9-17',
    '9-17 UTC+2',
    '9-17 (40)',
    '24/7',
    '9',
    '9-25',
    '9:70-17',
    'when needed',
    '',
  ])('are unread where they may mean two things or nothing: %s', (said) => expect(read(said)).toBeUndefined())

  it('say the same in every manner of writing, or are unread', () => {
    const named = (minute: number, half = true) =>
      `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, '0')}${half ? (minute < 720 ? 'am' : 'pm') : ''}`
    const wrong: string[] = []
    for (let from = 0; from < 1440; from += 15) {
      for (let length = 15; length <= 720; length += 15) {
        const until = (from + length) % 1440
        const meant = `${clock(from)}-${clock(until)}`
        for (const said of [
          `${clock(from)} - ${clock(until)}`,
          `${named(from)}-${named(until)}`,
          `${named(from)}-${named(until, false)}`,
          `${named(from, false)}-${named(until)}`,
        ])
          if (shown(said)?.join() !== meant) wrong.push(said)
        // Without a sign of the half of the day: from six in the morning on it is day, and nobody gets twelve hours or more.
        const bare = `${named(from, false)}-${named(until, false)}`
        const [piece] = read(bare)?.january ?? []
        if (from >= 360 && from < 780 && length < 720) {
          if (shown(bare)?.join() !== meant) wrong.push(bare)
        } else if (piece && (piece.until - piece.from + 1440) % 1440 >= 720) wrong.push(bare)
      }
    }
    expect(wrong).toEqual([])
  })
})
