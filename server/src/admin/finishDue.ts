import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { systemClock } from '../clock.ts'
import { type Config, ConfigError } from '../config.ts'
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
 * takes this database's place. What cannot be read any more, which is why copies are put back, has nothing to tell; a
 * deletion that could be read and not be finished ends in a ConfigError, before anything is changed.
 */
export async function finishDue(present: string, config: Config): Promise<void> {
  if (!existsSync(present)) return
  const unfinished: unknown[] = []
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
        for (const job of jobs) await finish(job).catch((fault: unknown) => unfinished.push(fault))
    } finally {
      await rooms.close()
    }
  }).catch((fault: unknown) =>
    console.warn(
      `The data that is here now cannot be read (${words(fault)}): what was deleted last may be missing in the list of deletions.`,
    ),
  )
  if (unfinished.length === 0) return
  throw new ConfigError(
    `${unfinished.length} deletions that were asked for last could not be finished (${words(unfinished[0])}), and would come back with the copy. Is there room for ${config.deletionsFile}? If the data here is broken, move ${present} away, then restore again. Nothing was changed.`,
  )
}

function words(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
