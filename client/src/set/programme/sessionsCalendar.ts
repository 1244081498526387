import { calendarDates, type SessionEntry } from '@setroom/shared'
import ical, { ICalEventStatus } from 'ical-generator'
import { oneLine } from '../../exports/cleanText.ts'

/**
 * A set's sessions as a file for one's own calendar. Made in the browser for whoever saves it, so it may name the set;
 * the events have the ids of the private address, so that a calendar which knows both knows them once.
 */
export function sessionsCalendar(sessions: readonly SessionEntry[], setName: string, now: number): string {
  const name = oneLine(setName)
  const calendar = ical({ name, prodId: { company: 'Setroom', product: 'Setroom' } })
  for (const { session, from, until, off, revision } of calendarDates(sessions)) {
    calendar.createEvent({
      id: `${session}@setroom`,
      // A calendar that knows the event takes what has the higher one; of the same, what has the later stamp.
      sequence: revision,
      summary: name,
      start: new Date(from),
      end: new Date(until),
      stamp: new Date(now),
      status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
