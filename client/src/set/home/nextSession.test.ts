import type { SessionEntry, SessionId } from '@setroom/shared'
import { describe, expect, it } from 'vitest'
import { isMissed, meetsAgain, missed, nextSession, planned } from './nextSession.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 2, 10, 18)

function entry(number: number, at: number | undefined, status: SessionEntry['status'] = 'planned') {
  const id = `s${number}` as SessionId
  return { id, number, status, agenda: [], ...(at === undefined ? {} : { at }) } as unknown as SessionEntry
}

describe('the next session', () => {
  const lastWeek = entry(1, now - 7 * 24 * hour)
  const nextWeek = entry(2, now + 7 * 24 * hour)

  it('is not one whose day has gone by while another is to come', () => {
    expect(nextSession([lastWeek, nextWeek], now)).toBe(nextWeek)
    expect(planned([lastWeek, nextWeek], now)).toEqual([nextWeek])
    expect(missed([lastWeek, nextWeek], now)).toEqual([lastWeek])
  })

  it('is one whose hour has passed the same evening, and across midnight', () => {
    const tonight = entry(3, now - 11 * hour)
    expect(isMissed(tonight, now)).toBe(false)
    expect(nextSession([tonight, nextWeek], now)).toBe(tonight)
  })

  it('is not when the set meets again where its hour has passed, be it tonight', () => {
    const tonight = entry(3, now - 25 * 60_000)
    expect(meetsAgain([tonight, nextWeek], now)).toBe(nextWeek)
    expect(meetsAgain([tonight], now)).toBeUndefined()
  })

  it('is the one missed last where nothing else is planned, so that its agenda and presenter are not lost', () => {
    const earlier = entry(4, now - 14 * 24 * hour)
    expect(nextSession([earlier, lastWeek], now)).toBe(lastWeek)
    expect(planned([earlier, lastWeek], now)).toEqual([])
  })

  it('is one without a date rather than one that was missed', () => {
    const undated = entry(5, undefined)
    expect(isMissed(undated, now)).toBe(false)
    expect(nextSession([lastWeek, undated], now)).toBe(undated)
  })

  it('is the open one whatever is planned', () => {
    const open = entry(6, now - 30 * 24 * hour, 'open')
    expect(nextSession([nextWeek, open, lastWeek], now)).toBe(open)
    expect(isMissed(open, now)).toBe(false)
  })
})
