import { existsSync } from 'node:fs'
import { type Config, ConfigError } from '../config.ts'
import { databaseFile } from '../dataFolder.ts'
import type { Journal } from '../journal/Journal.ts'
import { openSqliteJournal } from '../journal/sqliteJournal.ts'

/** The database of the data folder; throws a ConfigError where there is none yet. */
export function presentDatabase({ dataFolder }: Config): string {
  const file = databaseFile(dataFolder)
  if (!existsSync(file))
    throw new ConfigError(`There is no Setroom data in ${dataFolder} yet. Start it once.`)
  return file
}

/** Opens a journal for as long as `work` takes; a running server on the same file is not disturbed. */
export async function withJournal<T>(file: string, work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openSqliteJournal({ file, now: () => Date.now() })
  try {
    return await work(journal)
  } finally {
    await journal.close()
  }
}
