import { DatabaseSync } from 'node:sqlite'
import { type Config, ConfigError } from '../config.ts'
import { holdFolder } from '../dataFolder.ts'
import { rebuild } from './rebuild.ts'
import { presentDatabase, withJournal } from './withJournal.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Erases one set, or every set that has been quiet for longer than its retention, also from earlier bytes on disk. */
export async function purge(config: Config, set: string | undefined): Promise<void> {
  const file = presentDatabase(config)
  if (set === undefined) {
    const due = await quietSets(file, Date.now())
    await withJournal(file, async (journal) => {
      for (const id of due) await journal.deleteSet(id)
    })
    console.log(`Erased ${due.length === 1 ? '1 set' : `${due.length} sets`} past their time.`)
    return
  }
  // A set that somebody may have open has to leave the server's memory, too.
  const folder = holdFolder(config.dataFolder)
  if (folder === undefined) throw new ConfigError('Setroom is running with this data. Stop it first.')
  try {
    await withJournal(file, async (journal) => {
      const known = (await journal.directory.listSets()).some(({ setId }) => setId === set)
      if (!known) throw new ConfigError('There is no such set: npm run admin -- list-sets')
      await journal.deleteSet(set)
    })
    rebuild(file)
    console.log('Erased the set, its texts and its links.')
  } finally {
    folder.release()
  }
}

/** Sets whose last event is older than the days they keep their texts. */
async function quietSets(file: string, now: number): Promise<readonly string[]> {
  const sets = await withJournal(file, (journal) => journal.directory.listSets())
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const last = db.prepare(
      `select max(json_extract(body, '$.at')) as at from events join streams using (stream) where set_id = ?`,
    )
    return sets
      .filter(({ setId, createdAt, retentionDays }) => {
        const at = Number(last.get(setId)?.at ?? createdAt)
        return now - at > retentionDays * dayMs
      })
      .map(({ setId }) => setId)
  } finally {
    db.close()
  }
}
