import { createInterface } from 'node:readline'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf } from './journalSamples.ts'

// A process that appends 10,000 characters for each line it reads and says `ok` or the name of the error.

const journal = await openSqliteJournal({ file: process.argv[2] ?? '', now: Date.now })
let version = 0
for await (const _ of createInterface({ input: process.stdin })) {
  const events = [eventOf('said', { n: version, filler: 'x'.repeat(10_000) })]
  try {
    const result = await journal.append({ streams: [{ stream: 'set:one', expected: version, events }] })
    if (result.ok) version += 1
    process.stdout.write(result.ok ? 'ok\n' : `${result.reason}\n`)
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.name : error}\n`)
  }
}
