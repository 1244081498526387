import type { Config } from '../config.ts'
import { presentDatabase, withJournal } from './withJournal.ts'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Prints a line for each set: id, when it was made, whether it is deleted, its name. */
export async function listSets(config: Config): Promise<void> {
  const sets = await withJournal(presentDatabase(config), (journal) => journal.directory.listSets())
  for (const { setId, name, createdAt, deletedAt } of sets)
    console.log(
      [setId, day(createdAt), deletedAt === null ? '-' : `deleted ${day(deletedAt)}`, name].join('\t'),
    )
  console.error(sets.length === 1 ? '1 set' : `${sets.length} sets`)
}
