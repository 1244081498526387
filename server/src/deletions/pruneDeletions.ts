import type { Journal } from '../journal/Journal.ts'
import { copiesUntil } from './copiesUntil.ts'
import type { DeletionLog } from './deletionLog.ts'

/** Forgets what was erased so long ago that no copy of it is allowed to be any more. */
export async function pruneDeletions(
  { journal, deletions }: { journal: Pick<Journal, 'append'>; deletions: DeletionLog },
  { now, backUpDays }: { now: number; backUpDays: number },
): Promise<void> {
  const before = copiesUntil(now, backUpDays)
  deletions.prune(before)
  await journal.append({ streams: [], index: [{ table: 'deletions', drop: { before } }] })
}
