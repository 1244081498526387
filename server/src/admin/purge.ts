import { keptUntil, replaySet, type SetState } from '@setroom/shared'
import { type Config, ConfigError } from '../config.ts'
import { holdFolder } from '../dataFolder.ts'
import { fileDeletionLog } from '../deletions/deletionLog.ts'
import { type EraseDeps, eraseSet } from '../deletions/erase.ts'
import type { Journal } from '../journal/Journal.ts'
import { rebuild } from './rebuild.ts'
import { presentDatabase, withJournal } from './withJournal.ts'

/** Erases one set, or every set whose time is over, also from earlier bytes on disk. */
export async function purge(config: Config, set: string | undefined): Promise<void> {
  const file = presentDatabase(config)
  const deletions = fileDeletionLog(config.deletionsFile)
  const parts = (journal: Journal): EraseDeps => ({ journal, deletions, rooms: nothingOpen, now: Date.now })
  if (set === undefined) {
    const erased = await withJournal(file, async (journal) => {
      const over = (await statesOf(journal)).filter((state) => (keptUntil(state) ?? Infinity) <= Date.now())
      for (const state of over) await eraseSet(state.id, state, parts(journal))
      return over.length
    })
    console.log(`Erased ${erased === 1 ? '1 set' : `${erased} sets`} past their time.`)
    return
  }
  // A set that somebody may have open has to leave the server's memory, too.
  const folder = holdFolder(config.dataFolder)
  if (folder === undefined) throw new ConfigError('Setroom is running with this data. Stop it first.')
  try {
    await withJournal(file, async (journal) => {
      const state = (await statesOf(journal)).find(({ id }) => id === set)
      if (state === undefined) throw new ConfigError('There is no such set: npm run admin -- list-sets')
      await eraseSet(state.id, state, parts(journal))
    })
    rebuild(file)
    console.log('Erased the set, its texts and its links.')
  } finally {
    folder.release()
  }
}

/** Nothing is in memory here. A server that runs forgets a set that nobody has open by itself. */
const nothingOpen: EraseDeps['rooms'] = { forget: async () => {}, reload: async () => {} }

async function statesOf(journal: Journal): Promise<readonly SetState[]> {
  const states: SetState[] = []
  for (const { setId } of await journal.directory.listSets()) {
    const state = replaySet((await journal.load(`set:${setId}`)).events)
    if (state !== null) states.push(state)
  }
  return states
}
