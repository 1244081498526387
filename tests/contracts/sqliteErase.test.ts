import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Journal } from '../../server/src/journal/Journal.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf, sealed } from './journalSamples.ts'
import { bytesOnDisk } from './sqliteBytes.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const now = () => 1_790_000_000_000

describe('erasing from a SQLite file', () => {
  it('leaves no byte of a purged text or a deleted set, in a file that many sets wrote to', async () => {
    const file = join(folder(), 'erase.db')
    const journal = await openSqliteJournal({ file, now })
    const written = new Map<string, string[]>()
    const purged: string[] = []
    // Sizes from a word to several pages, interleaved, so that pages are split, shared and overflow.
    for (let round = 0; round < 60; round += 1) {
      const sets = Array.from({ length: 10 }, (_, n) => `erasable-set-${n}-`)
      const marks = await Promise.all(sets.map((set) => writeRound(journal, set, round)))
      sets.forEach((set, n) => {
        written.set(set, [...(written.get(set) ?? []), ...marks[n]!])
      })
      const [, first] = marks[3]!
      await journal.purgeTexts(sets[3]!, [`${sets[3]}${round}`])
      purged.push(first!)
    }
    await expect.poll(() => found(file, purged), { timeout: 10_000 }).toEqual([])
    expect(found(file, written.get('erasable-set-4-')!).length).toBeGreaterThan(100)

    const erased = ['erasable-set-4-', 'erasable-set-0-', 'erasable-set-9-']
    for (const set of erased) {
      await journal.deleteSet(set)
    }
    // The rows are gone at once; copies in the gaps of pages go with the rebuild, a quiet second later.
    const marks = erased.flatMap((set) => [...written.get(set)!, set, `Name of ${set}`])
    await expect.poll(() => found(file, marks), { timeout: 10_000 }).toEqual([])
    const kept = written.get('erasable-set-5-')!
    expect(found(file, kept)).toEqual(kept)
    await journal.close()
  })

  it('is finished after a restart', async () => {
    const file = join(folder(), 'restart.db')
    const first = await openSqliteJournal({ file, now })
    await writeRound(first, 'short-lived', 0)
    expect(rebuildDue(file)).toBe(false)
    await first.deleteSet('short-lived')
    await first.close()
    expect(rebuildDue(file)).toBe(true)
    const second = await openSqliteJournal({ file, now })
    await expect.poll(() => rebuildDue(file), { timeout: 10_000 }).toBe(false)
    await second.close()
  })

  it('is finished later when another process was reading', async () => {
    const file = join(folder(), 'busy.db')
    const journal = await openSqliteJournal({ file, now })
    const [mark] = await writeRound(journal, 'busy-set', 0)
    const reader = new DatabaseSync(file)
    reader.exec('begin')
    reader.prepare('select * from events').all()
    await journal.deleteSet('busy-set')
    reader.exec('commit')
    reader.close()
    await expect.poll(() => found(file, [mark!]), { timeout: 10_000 }).toEqual([])
    await journal.close()
  })
})

/** Writes an event with a text, a plain field, a set entry and an anonymous text; gives what can be searched for. */
async function writeRound(journal: Journal, set: string, round: number): Promise<string[]> {
  const mark = () => randomBytes(12).toString('hex')
  const [plain, text, secret] = [mark(), mark(), mark()]
  const long = text.repeat(1 + ((round * 37 + set.length) % 300))
  const result = await journal.append({
    streams: [
      {
        stream: `set:${set}`,
        expected: round,
        events: [eventOf('said', { plain, text: { ...sealed(`${set}${round}`), ct: long } })],
      },
      { stream: `session:${set}${round}`, expected: 0, events: [eventOf('opened', { plain })] },
    ],
    receipt: { stream: `set:${set}`, actor: 'm', commandId: `${set}${round}`, outcome: plain },
    anonymous: { session: `${set}${round}`, texts: [{ ...sealed('a'), ct: secret.repeat(20) }] },
    index: [
      {
        table: 'sets',
        put: {
          setId: set,
          name: `Name of ${set}`,
          createdAt: 1,
          deletedAt: null,
          currentSessionId: `${set}${round}`,
          retentionDays: 365,
        },
      },
      { table: 'browsers', put: { browserHash: plain, setId: set, memberId: 'ana', deviceId: plain } },
      { table: 'links', put: { tokenHash: plain, setId: set, memberId: 'ana', kind: 'member', once: false } },
      { table: 'mediaRooms', put: { room: plain, setId: set, sessionId: `${set}${round}` } },
    ],
  })
  expect(result).toEqual({ ok: true })
  return [plain, text, secret]
}

function found(file: string, marks: readonly string[]): string[] {
  const bytes = bytesOnDisk(file)
  return marks.filter((mark) => bytes.includes(mark))
}

function rebuildDue(file: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true })
  const due = db.prepare('pragma application_id').get()?.application_id
  db.close()
  return due === 1
}
