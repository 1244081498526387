import type { SessionEntry } from '../set.ts'
import { plannedMs } from './calendarDates.ts'
import { dateChange } from './dateChange.ts'

/**
 * SPEC N9, N12: a session as it is planned `now` (epoch ms); its revision grows when a calendar that knows it would show
 * something else, and it knows which date people may still have in mind.
 */
export function revised(known: SessionEntry | undefined, next: SessionEntry, now: number): SessionEntry {
  const { changed: _, revision: __, ...entry } = next
  const changed = dateChange(known, next, now)
  const revision = (known?.revision ?? 0) + (known === undefined || sameInCalendar(known, next) ? 0 : 1)
  return {
    ...entry,
    ...(changed === undefined ? {} : { changed }),
    ...(revision === 0 ? {} : { revision }),
  }
}

const sameInCalendar = (known: SessionEntry, next: SessionEntry) =>
  known.at === next.at && plannedMs(known) === plannedMs(next) && known.status === next.status
