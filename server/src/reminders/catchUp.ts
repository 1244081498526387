import type { SetId } from '@setroom/shared'
import type { JobOutcome } from '../jobs/createJobRunner.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import type { Journal } from '../journal/Journal.ts'
import { endChanges, measuredChanges, openChanges } from '../keeping/keepingChanges.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { reminderChanges } from './reminderChanges.ts'

type CatchUpDeps = {
  readonly rooms: Pick<Rooms, 'latest'>
  readonly journal: Pick<Journal, 'append'>
  readonly now: () => number
}

/**
 * Writes what a set of an earlier release is to be reminded of, and what is to be erased of it: from now on that
 * follows with each change. What changes in the same moment is put anew by the change, or found to be over when it is
 * due.
 */
export async function catchUp({ setId }: LeasedJob, deps: CatchUpDeps): Promise<JobOutcome> {
  const { set } = setId === null ? { set: null } : await deps.rooms.latest(setId as SetId)
  if (set === null || set.deletedAt !== undefined) return 'done'
  const index = [
    ...reminderChanges(null, set, deps.now()),
    ...endChanges(null, set),
    ...measuredChanges(set),
    ...openChanges(set, deps.now()),
  ]
  if (index.length > 0) await deps.journal.append({ set: set.id, streams: [], index })
  return 'done'
}
