import { calendarDates, type SessionEntry } from '@setroom/shared'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** How often calendar programs are asked to look again, s. */
const TTL = 3_600

/**
 * A set's sessions as a calendar that tells nothing of the set: the product's name, when, how long, and what was called
 * off. Even the set's name stays away ("Redundancies 2027" is content to whoever runs the calendar); the program that
 * subscribes gives its own.
 */
export function calendarFile(sessions: readonly SessionEntry[], now: number): string {
  const calendar = ical({
    name: 'Setroom',
    prodId: { company: 'Setroom', product: 'Setroom' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL,
  })
  for (const { session, from, until, off, revision } of calendarDates(sessions)) {
    calendar.createEvent({
      id: `${session}@setroom`,
      // A calendar that knows the event takes what has the higher one; of the same, what has the later stamp.
      sequence: revision,
      summary: 'Setroom',
      start: new Date(from),
      end: new Date(until),
      stamp: new Date(now),
      status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
