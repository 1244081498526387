import type { SessionId } from '../../ids.ts'
import type { SessionEntry } from '../set.ts'

/** A session as a calendar needs it: from when till when (epoch ms), and whether it was called off. */
export type CalendarDate = { session: SessionId; number: number; from: number; until: number; off: boolean }

const HOUR_MS = 3_600_000

/**
 * SPEC N9: every session with a date, earliest first, at its instant: a calendar puts it on its own zone's clock.
 * Those called off stay, marked, so that a calendar that knew them learns of it.
 */
export function calendarDates(sessions: readonly SessionEntry[]): readonly CalendarDate[] {
  return sessions
    .flatMap(({ id, number, at, agenda, status }) => {
      if (at === undefined) return []
      const planned = agenda.reduce((sum, { ms }) => sum + ms, 0)
      // An event without a length is a moment, which some calendars leave out.
      return [
        { session: id, number, from: at, until: at + (planned || HOUR_MS), off: status === 'cancelled' },
      ]
    })
    .sort((a, b) => a.from - b.from || a.number - b.number)
}
