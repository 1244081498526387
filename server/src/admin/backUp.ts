import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Config, ConfigError } from '../config.ts'
import { presentDatabase } from './withJournal.ts'

/**
 * Writes a consistent copy of the database as of now, without what was erased. A file that is there already is not
 * touched.
 */
export async function backUp(config: Config, file: string): Promise<void> {
  const target = resolve(file)
  const source = presentDatabase(config)
  if (existsSync(target)) throw new ConfigError(`${target} is there already; choose another name.`)
  const before = process.umask(0o077)
  const db = new DatabaseSync(source, { timeout: 10_000 })
  try {
    db.prepare('vacuum into ?').run(target)
  } finally {
    db.close()
    process.umask(before)
  }
  console.log(`Copied to ${target}. It holds sealed texts, names and e-mail addresses: keep it safe.`)
}
