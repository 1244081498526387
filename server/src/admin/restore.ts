import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Config, ConfigError } from '../config.ts'
import { databaseFile, holdFolder } from '../dataFolder.ts'
import { type DeletedSince, deletedSince } from './deletedSince.ts'
import { rebuild } from './rebuild.ts'
import { withJournal } from './withJournal.ts'

/**
 * Puts a copy in the database's place. What was erased since the copy was made is erased from it first, as far as
 * the present database tells. The present one is kept beside it.
 */
export async function restore(config: Config, file: string): Promise<void> {
  const source = resolve(file)
  assertSound(source)
  const folder = holdFolder(config.dataFolder)
  if (folder === undefined) throw new ConfigError('Setroom is running with this data. Stop it first.')
  try {
    const present = databaseFile(config.dataFolder)
    const incoming = `${present}.incoming`
    drop(incoming)
    copyFileSync(source, incoming)
    const erased = existsSync(present) ? await eraseAgain(incoming, present) : undefined
    const kept = existsSync(present) ? setAside(present) : undefined
    renameSync(incoming, present)
    console.log(`Restored from ${source}.`)
    if (erased !== undefined)
      console.log(
        `Erased again what was erased since: ${erased.sets.length} sets, ${erased.texts.length} texts.`,
      )
    if (kept !== undefined) console.log(`The data before is kept in ${kept}; delete it when all is well.`)
  } finally {
    folder.release()
  }
}

async function eraseAgain(incoming: string, present: string): Promise<DeletedSince> {
  const gone = deletedSince(incoming, present)
  await withJournal(incoming, async (journal) => {
    for (const set of gone.sets) await journal.deleteSet(set)
    for (const { set, id } of gone.texts) await journal.purgeTexts(set, [id])
  })
  rebuild(incoming)
  return gone
}

/** Throws a ConfigError unless the file is a whole database of ours. */
function assertSound(file: string): void {
  if (!existsSync(file)) throw new ConfigError(`${file} is not there.`)
  let sound = false
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    sound =
      db.prepare('pragma integrity_check').get()?.integrity_check === 'ok' &&
      db.prepare(`select 1 as there from sqlite_schema where name = 'events'`).get() !== undefined
    db.close()
  } catch {
    sound = false
  }
  if (!sound) throw new ConfigError(`${file} is not a sound copy of a Setroom database. Nothing was changed.`)
}

/** Moves the database to a name of its own, with everything that is still in its log. */
function setAside(present: string): string {
  const db = new DatabaseSync(present)
  db.exec('pragma wal_checkpoint(truncate)')
  db.close()
  const kept = `${present}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  renameSync(present, kept)
  rmSync(`${present}-wal`, { force: true })
  rmSync(`${present}-shm`, { force: true })
  return kept
}

function drop(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true })
}
