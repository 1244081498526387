import { join } from 'node:path'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { journalContract } from './journal.contract.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
let files = 0

journalContract('in memory', async (now) => memoryJournal({ now }))
journalContract('in a SQLite file', (now) => {
  files += 1
  return openSqliteJournal({ file: join(folder(), `${files}.db`), now })
})
