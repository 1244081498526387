import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { fileDeletionLog } from '../deletions/deletionLog.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import { runErasure } from '../jobs/runErasure.ts'
import { type JobKind, jobKinds } from '../journal/Directory.ts'
import { companionMedia } from '../media/companionMedia.ts'
import { createRooms } from '../rooms/createRooms.ts'
import { withJournal } from './withJournal.ts'

const erasing: readonly JobKind[] = ['erase', 'forget', 'texts', 'link']
/** Longer than a server that died holds what it was at, and than one waits that failed. */
const heldMs = 2 * 60 * 60 * 1000

/**
 * Notes and erases what a server that died had no time for, so that the list of deletions has it when an older copy
 * takes this database's place. What cannot be read any more, which is why copies are put back, has nothing to tell.
 */
export async function finishDue(present: string, config: Config): Promise<void> {
  if (!existsSync(present)) return
  const faults: unknown[] = []
  const tell = (fault: unknown) => void faults.push(fault)
  await withJournal(present, async (journal) => {
    const rooms = createRooms({ journal, media: companionMedia(''), clock: systemClock })
    const deletions = fileDeletionLog(config.deletionsFile)
    const deps = { journal, rooms, deletions, now: systemClock.now, backUpDays: config.backUpDays }
    const kinds = jobKinds.filter((kind) => !erasing.includes(kind))
    const lease = randomBytes(12).toString('base64url')
    const now = systemClock.now() + heldMs
    // The others are never long enough due: some are due since the instant 0.
    const ask = { lease, now, until: now + heldMs, limit: 20, leave: { kinds, since: -1 } }
    const finish = async (job: LeasedJob) => {
      await runErasure(job, deps)
      await journal.jobs.done({ key: job.key, lease })
    }
    try {
      for (let jobs = await journal.jobs.lease(ask); jobs.length > 0; jobs = await journal.jobs.lease(ask))
        for (const job of jobs) await finish(job).catch(tell)
    } finally {
      await rooms.close()
    }
  }).catch(tell)
  const [first] = faults
  if (first !== undefined)
    console.warn(
      `The data that is here now cannot be read whole (${first instanceof Error ? first.message : String(first)}): what was deleted last may be missing in the list of deletions.`,
    )
}
