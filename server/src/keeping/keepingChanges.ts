import { keptUntil, type SetEvent, type SetState } from '@setroom/shared'
import type { IndexChange, Job, JobKind } from '../journal/Directory.ts'

/**
 * What a change of a set changes in what is to be erased and when: the set when its time is over, or at once when it is
 * deleted; what somebody leaves behind who is gone.
 */
export function keepingChanges(
  before: SetState | null,
  after: SetState,
  events: readonly SetEvent[],
  now: number,
): IndexChange[] {
  return [...endChanges(before, after), ...events.flatMap((event) => erasures(after, event, now))]
}

/** A row for the end of the set, due when its time is over. */
export function endChanges(before: SetState | null, after: SetState): IndexChange[] {
  const was = before === null || before.deletedAt !== undefined ? undefined : keptUntil(before)
  const is = after.deletedAt !== undefined ? undefined : keptUntil(after)
  if (was === is) return []
  const job = jobOf(after, 'end', is ?? 0)
  return [{ table: 'jobs', ...(is === undefined ? { drop: { key: job.key } } : { put: job }) }]
}

function erasures(set: SetState, event: SetEvent, now: number): IndexChange[] {
  switch (event.type) {
    case 'setDeleted':
      return [{ table: 'jobs', put: jobOf(set, 'erase', now) }]
    case 'memberLeft':
      return [{ table: 'jobs', put: jobOf(set, 'forget', now, event.member, 'words') }]
    case 'memberRemoved':
      return [{ table: 'jobs', put: jobOf(set, 'forget', now, event.member, 'details') }]
    default:
      return []
  }
}

function jobOf(set: SetState, kind: JobKind, dueAt: number, member?: string, subject?: string): Job {
  return {
    key: [kind, set.id, ...(member === undefined ? [] : [member])].join(':'),
    kind,
    setId: set.id,
    memberId: member ?? null,
    subject: subject ?? null,
    dueAt,
  }
}
