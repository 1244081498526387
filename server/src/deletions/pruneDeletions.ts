import type { Journal } from '../journal/Journal.ts'
import type { DeletionLog } from './deletionLog.ts'

/** A copy made in the last second of a day may be taken back a little after it. */
const marginMs = 2 * 24 * 60 * 60 * 1000

/** Forgets what was erased so long ago that no copy of it is allowed to be any more. */
export async function pruneDeletions(
  { journal, deletions }: { journal: Pick<Journal, 'append'>; deletions: DeletionLog },
  { now, backUpDays }: { now: number; backUpDays: number },
): Promise<void> {
  const before = now - backUpDays * 24 * 60 * 60 * 1000 - marginMs
  deletions.prune(before)
  await journal.append({ streams: [], index: [{ table: 'deletions', drop: { before } }] })
}
