import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeBackUpFolder } from '../backUpFolder.ts'
import { type Config, ConfigError } from '../config.ts'
import { dateCopy } from '../deletions/copyDate.ts'
import { pruneCopies, unfinished } from '../deletions/pruneCopies.ts'
import { storageReason } from '../journal/sqliteErrors.ts'
import { presentDatabase } from './withJournal.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Writes a consistent copy of the database as of now, without what was erased: as the file `place`, or into the folder
 * of that name; undefined: into the folder of back-ups, which is made where it is not there. A file that is there
 * already is not touched. In a folder the copy is named for the moment, and copies there that are older than they may
 * be are deleted. Throws a ConfigError where no copy can be made.
 */
export async function backUp(config: Config, place: string | undefined): Promise<void> {
  const source = presentDatabase(config)
  const now = Date.now()
  const { folder, target } = placeOf(place, config.backUpFolder, now)
  if (existsSync(target)) throw new ConfigError(`${target} is there already; choose another name.`)
  copy(source, target, now)
  const until = new Date(now + config.backUpDays * dayMs).toISOString().slice(0, 10)
  console.log(`Copied to ${target}. It holds sealed texts, names and e-mail addresses: keep it safe.`)
  console.log(`The privacy page says that copies live ${config.backUpDays} days: delete it by ${until}.`)
  if (folder === undefined) {
    console.log('A file of your own name is yours to delete: Setroom does so only in a folder.')
    return
  }
  const gone = pruneCopies(folder, { now, backUpDays: config.backUpDays })
  if (gone > 0) console.log(`Deleted ${gone === 1 ? '1 copy' : `${gone} copies`} older than that.`)
}

/** The file to write, and the folder it is one of the copies of. */
function placeOf(place: string | undefined, backUpFolder: string | undefined, now: number) {
  if (place === undefined && backUpFolder !== undefined) makeBackUpFolder(backUpFolder)
  const target = resolve(place ?? backUpFolder ?? '')
  if (!isFolder(target)) return { folder: undefined, target }
  return { folder: target, target: join(target, nameAt(now)) }
}

/** Under its name stands a whole copy or nothing. */
function copy(source: string, target: string, now: number): void {
  const part = `${target}${unfinished}`
  if (existsSync(part))
    throw new ConfigError(`${part} is there: a copy is being written, or one was cut short. Then delete it.`)
  let made = false
  try {
    // Nobody else's, and SQLite would make it readable for everyone.
    closeSync(openSync(part, 'wx', 0o600))
    made = true
    const db = new DatabaseSync(source, { timeout: 10_000 })
    try {
      db.prepare('vacuum into ?').run(part)
    } finally {
      db.close()
    }
    dateCopy(part, now)
    renameSync(part, target)
  } catch (error) {
    if (made) for (const ending of ['', '-journal']) rmSync(part + ending, { force: true })
    const why = storageReason(error)
    if (why === undefined) throw error
    throw new ConfigError(`No copy was made as ${target} (${why}). Nothing of it was left behind.`)
  }
}

function nameAt(now: number): string {
  return `setroom-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z.sqlite`
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
