import type { SessionId } from '../../ids.ts'
import type { SessionEntry } from '../set.ts'

/** A session as a calendar needs it: from when till when (epoch ms), whether it was called off, how often it changed. */
export type CalendarDate = {
  session: SessionId
  number: number
  from: number
  until: number
  off: boolean
  revision: number
}

const HOUR_MS = 3_600_000

/** How long a session takes in a calendar, ms: an event without a length is a moment, which some leave out. */
export function plannedMs({ agenda }: Pick<SessionEntry, 'agenda'>): number {
  return agenda.reduce((sum, { ms }) => sum + ms, 0) || HOUR_MS
}

/**
 * SPEC N9: every session with a date, earliest first, at its instant: a calendar puts it on its own zone's clock.
 * Those called off stay, marked, so that a calendar that knew them learns of it.
 */
export function calendarDates(sessions: readonly SessionEntry[]): readonly CalendarDate[] {
  return sessions
    .flatMap((entry) => {
      const { id, number, at, status, revision = 0 } = entry
      if (at === undefined) return []
      const until = at + plannedMs(entry)
      return [{ session: id, number, from: at, until, off: status === 'cancelled', revision }]
    })
    .sort((a, b) => a.from - b.from || a.number - b.number)
}
