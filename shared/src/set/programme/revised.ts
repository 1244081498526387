import type { SessionEntry } from '../set.ts'
import { plannedMs } from './calendarDates.ts'

/** SPEC N9: a session as it is planned now; its revision grows when a calendar that knows it would show something else. */
export function revised(known: SessionEntry | undefined, next: SessionEntry): SessionEntry {
  if (known === undefined) return next
  const same = known.at === next.at && plannedMs(known) === plannedMs(next) && known.status === next.status
  const revision = (known.revision ?? 0) + (same ? 0 : 1)
  return revision === 0 ? next : { ...next, revision }
}
