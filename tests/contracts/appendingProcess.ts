import { writeSync } from 'node:fs'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf, sealed } from './journalSamples.ts'

// A process that appends to ten streams without end and says on standard output what was acknowledged, one line each,
// until it is killed. Every append also writes to the set's stream of its own, so that half an append would show.

const [file = '', life = '0'] = process.argv.slice(2)
const journal = await openSqliteJournal({ file, now: Date.now })

async function keepAppending(writer: number): Promise<void> {
  const set = `w${writer}`
  let [{ version: inSet }, { version }] = await Promise.all([
    journal.load(`set:${set}`),
    journal.load(`session:${set}`),
  ])
  for (let n = 0; ; n += 1) {
    const commandId = `${life}-${writer}-${n}`
    const result = await journal.append({
      streams: [
        { stream: `set:${set}`, expected: inSet, events: [eventOf('counted', { commandId })] },
        {
          stream: `session:${set}`,
          expected: version,
          events: [eventOf('said', { commandId, text: sealed(commandId) }), eventOf('noted', { commandId })],
        },
      ],
      receipt: { stream: `session:${set}`, actor: 'm', commandId, outcome: n },
    })
    if (!result.ok) throw new Error(result.reason)
    inSet += 1
    version += 2
    say(`${writer} ${commandId} ${version}\n`)
  }
}

/** Written before it goes on, whatever happens next: also where whoever reads is slow and the pipe is full. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, line)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    }
  }
}

await Promise.all(Array.from({ length: 10 }, (_, writer) => keepAppending(writer)))
