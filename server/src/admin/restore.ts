import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { systemClock } from '../clock.ts'
import { type Config, ConfigError } from '../config.ts'
import { databaseFile, holdFolder } from '../dataFolder.ts'
import { type Applied, applyDeletions } from '../deletions/applyDeletions.ts'
import { dateOfCopy, undateCopy } from '../deletions/copyDate.ts'
import { fileDeletionLog } from '../deletions/deletionLog.ts'
import { companionMedia } from '../media/companionMedia.ts'
import { createRooms } from '../rooms/createRooms.ts'
import { finishDue } from './finishDue.ts'
import { rebuild } from './rebuild.ts'
import { withJournal } from './withJournal.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Puts a copy in the database's place. What the list of deletions says was erased since the copy was made is erased from
 * it first. The present one is kept beside it. A copy older than copies may be is refused.
 */
export async function restore(
  config: Config,
  file: string,
  { nothingDeleted }: { nothingDeleted: boolean },
): Promise<void> {
  const source = resolve(file)
  assertYoung(source, config.backUpDays)
  const folder = holdFolder(config.dataFolder)
  if (folder === undefined) throw new ConfigError('Setroom is running with this data. Stop it first.')
  try {
    const present = databaseFile(config.dataFolder)
    if (!nothingDeleted) assertListed(config, present)
    await finishDue(present, config)
    const incoming = `${present}.incoming`
    drop(incoming)
    const { erased, kept } = await takeIn(source, incoming, present, config)
    console.log(`Restored from ${source}.`)
    console.log(
      `Erased again what was erased since: ${erased.sets} sets, ${erased.members} people who left, ${erased.removed} who were removed, ${erased.links} links, ${erased.texts} texts, ${erased.closed} devices, addresses, mails and rights.`,
    )
    if (erased.refused > 0)
      console.log(
        `${erased.refused} of what was erased or closed since could not be erased again. Setroom tries again each time it starts; until then it is there.`,
      )
    if (kept !== undefined)
      console.log(
        `The data before is kept in ${kept}; delete it when all is well. Setroom does so after ${config.backUpDays} days.`,
      )
  } finally {
    folder.release()
  }
}
/** The copy takes the place of the present data, once all that was erased since is erased in it; or nothing is left of it. */
async function takeIn(source: string, incoming: string, present: string, config: Config) {
  try {
    copyFileSync(source, incoming)
    const erased = await eraseAgain(incoming, config)
    const kept = existsSync(present) ? setAside(present) : undefined
    renameSync(incoming, present)
    return { erased, kept }
  } catch (error) {
    drop(incoming)
    throw error
  }
}

async function eraseAgain(incoming: string, config: Config): Promise<Applied> {
  const applied = await withJournal(incoming, async (journal) => {
    const rooms = createRooms({ journal, media: companionMedia(''), clock: systemClock })
    try {
      return await applyDeletions({ journal, deletions: fileDeletionLog(config.deletionsFile), rooms })
    } finally {
      await rooms.close()
    }
  })
  undateCopy(incoming)
  rebuild(incoming)
  return applied
}

/** Throws a ConfigError unless the file is a whole copy of ours, no older than the privacy page promises. */
function assertYoung(file: string, backUpDays: number): void {
  if (!existsSync(file)) throw new ConfigError(`${file} is not there.`)
  const at = dateOfCopy(file, { sound: true })
  if (at === undefined)
    throw new ConfigError(`${file} is not a sound copy of a Setroom database. Nothing was changed.`)
  if (Date.now() - at <= backUpDays * dayMs) return
  const day = new Date(at).toISOString().slice(0, 10)
  throw new ConfigError(
    `${file} is of ${day}. The privacy page says that copies live ${backUpDays} days (SETROOM_BACKUP_DAYS), so it should be gone: what was erased more than ${backUpDays} days ago would come back. Nothing was changed.`,
  )
}

/**
 * On a new machine there is neither a list of deletions nor anything they could be told from: then the operator has to
 * say so, or to bring the list along.
 */
function assertListed({ deletionsFile }: Config, present: string): void {
  if (fileDeletionLog(deletionsFile).read().length > 0 || hasSets(present)) return
  throw new ConfigError(
    `The list of what was erased (${deletionsFile}) is empty, and there is no set here yet. If this is a new machine, bring that file from the old one, so that nothing comes back that people deleted. If nothing was deleted since the copy was made: npm run admin -- restore FILE --nothing-deleted`,
  )
}

function hasSets(present: string): boolean {
  if (!existsSync(present)) return false
  const db = new DatabaseSync(present, { readOnly: true })
  try {
    return db.prepare('select 1 from sets').get() !== undefined
  } catch {
    return false
  } finally {
    db.close()
  }
}

/** Moves the database to a name of its own, with everything that is still in its log, and be it unreadable. */
function setAside(present: string): string {
  const db = new DatabaseSync(present)
  try {
    db.exec('pragma wal_checkpoint(truncate)')
  } catch {
    // Then its log stays beside it.
  } finally {
    db.close()
  }
  const kept = `${present}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(present + ending)) renameSync(present + ending, kept + ending)
  return kept
}

function drop(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true })
}
