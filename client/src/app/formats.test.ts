import { describe, expect, it } from 'vitest'
import { formatsFor } from './formats.ts'

const at = Date.UTC(2031, 2, 4, 16, 32)
// Intl separates with several kinds of space.
const plain = (said: string) => said.replaceAll(/\s/g, ' ')

describe('formats', () => {
  it('writes dates in the zone asked for, with the year when it is another one', () => {
    const { date, dateTime, time, plainDate } = formatsFor('de')
    expect(plain(date(at, 'Europe/Berlin'))).toBe('Dienstag, 4. März 2031')
    expect(plain(dateTime(at, 'Europe/Berlin'))).toBe('Di., 4. März 2031 um 17:32')
    expect(time(at, 'Europe/Berlin')).toBe('17:32')
    expect(time(at, 'America/New_York')).toBe('11:32')
    expect(plainDate('2031-03-04')).toBe('4. März 2031')
  })

  it('writes numbers, lists and days as each language does', () => {
    expect(plain(formatsFor('fr').percent(0.42))).toBe('42 %')
    expect(formatsFor('de').number(1234.5)).toBe('1.234,5')
    expect(formatsFor('es').list(['Ana', 'Jonas', 'Tomasz'])).toBe('Ana, Jonas y Tomasz')
    expect(formatsFor('en-GB').inDays(1)).toBe('tomorrow')
    expect(formatsFor('en-GB').inDays(-3)).toBe('3 days ago')
    expect(plain(formatsFor('en-GB').minutes(12))).toBe('12 mins')
  })
})
