import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Config, ConfigError } from '../config.ts'
import { dateCopy } from '../deletions/copyDate.ts'
import { pruneCopies } from '../deletions/pruneCopies.ts'
import { presentDatabase } from './withJournal.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Writes a consistent copy of the database as of now, without what was erased. A file that is there already is not
 * touched. Into a folder it writes one named for the moment, and deletes the copies there that are older than they may
 * be.
 */
export async function backUp(config: Config, place: string): Promise<void> {
  const source = presentDatabase(config)
  const now = Date.now()
  const folder = isFolder(resolve(place)) ? resolve(place) : undefined
  const target = folder === undefined ? resolve(place) : join(folder, nameAt(now))
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

function copy(source: string, target: string, now: number): void {
  const before = process.umask(0o077)
  try {
    const db = new DatabaseSync(source, { timeout: 10_000 })
    try {
      db.prepare('vacuum into ?').run(target)
    } finally {
      db.close()
    }
    dateCopy(target, now)
  } finally {
    process.umask(before)
  }
}

function nameAt(now: number): string {
  return `setroom-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z.sqlite`
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
