import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { Journal } from '../../server/src/journal/Journal.ts'
import { StorageUnavailable } from '../../server/src/journal/StorageUnavailable.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf } from './journalSamples.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const now = () => 1_790_000_000_000
const sayingProcess = fileURLToPath(new URL('./sayingProcess.ts', import.meta.url))

const say = (journal: Journal, set: string, expected: number, bytes = 10) =>
  journal.append({
    streams: [{ stream: `set:${set}`, expected, events: [eventOf('said', { filler: 'x'.repeat(bytes) })] }],
  })

describe('a SQLite journal that cannot write', () => {
  it('says so when there is no room, keeps what was there, and goes on once there is', async () => {
    const journal = await openSqliteJournal({ file: join(folder(), 'full.db'), now, maxBytes: 400_000 })
    expect(await say(journal, 'kept', 0)).toEqual({ ok: true })
    let version = 0
    const fill = async () => {
      for (; version < 100; version += 1) await say(journal, 'filler', version, 10_000)
    }
    await expect(fill()).rejects.toThrow(StorageUnavailable)
    expect(version).toBeGreaterThan(10)
    await expect(say(journal, 'filler', version, 10_000)).rejects.toThrow(StorageUnavailable)
    expect((await journal.load('set:filler')).version).toBe(version)
    expect((await journal.load('set:kept')).version).toBe(1)

    await journal.deleteSet('filler')
    expect(await say(journal, 'kept', 1, 10_000)).toEqual({ ok: true })
    await journal.close()
  })

  it('says so while its folder is gone, instead of writing into a file that nobody finds, and goes on', async () => {
    const [place, away] = [join(folder(), 'place'), join(folder(), 'away')]
    mkdirSync(place)
    const file = join(place, 'journal.db')
    const journal = await openSqliteJournal({ file, now })
    expect(await say(journal, 'one', 0)).toEqual({ ok: true })
    expect(await journal.ready()).toBe(true)

    renameSync(place, away)
    await expect(say(journal, 'one', 1)).rejects.toThrow(StorageUnavailable)
    await expect(journal.deleteSet('one')).rejects.toThrow(StorageUnavailable)
    expect(await journal.ready()).toBe(false)

    renameSync(away, place)
    expect(await journal.ready()).toBe(true)
    expect(await say(journal, 'one', 1)).toEqual({ ok: true })
    expect((await journal.load('set:one')).version).toBe(2)
    await journal.close()
  })

  it('refuses a whole group when it cannot commit, and takes it when asked again', async () => {
    const [place, away] = [join(folder(), 'group'), join(folder(), 'group-away')]
    const journal = await openSqliteJournal({ file: join(place, 'journal.db'), now })
    const group = () => Promise.allSettled(Array.from({ length: 20 }, (_, n) => say(journal, `s${n}`, 0)))
    renameSync(place, away)
    for (const result of await group()) {
      expect(result.status === 'rejected' && result.reason instanceof StorageUnavailable).toBe(true)
    }
    renameSync(away, place)
    for (const result of await group()) expect(result.status === 'fulfilled' && result.value.ok).toBe(true)
    await journal.close()
  })

  it('cannot be opened where no file can be, or where the file is no database', async () => {
    const inTheWay = join(folder(), 'in-the-way')
    writeFileSync(inTheWay, 'not a database, but long enough to be read as the header of one '.repeat(100))
    const below = openSqliteJournal({ file: join(inTheWay, 'journal.db'), now })
    await expect(below).rejects.toThrow(StorageUnavailable)
    await expect(openSqliteJournal({ file: inTheWay, now })).rejects.toThrow(StorageUnavailable)
    rmSync(inTheWay)
    const journal = await openSqliteJournal({ file: inTheWay, now })
    expect(await say(journal, 'one', 0)).toEqual({ ok: true })
    await journal.close()
  })

  it('starts its thread again after it died', async () => {
    const threads: Worker[] = []
    const seen = (worker: Worker) => threads.push(worker)
    process.on('worker', seen)
    const journal = await openSqliteJournal({ file: join(folder(), 'thread.db'), now })
    expect(await say(journal, 'one', 0)).toEqual({ ok: true })
    const [waiting] = await Promise.allSettled([say(journal, 'one', 1), threads[0]!.terminate()])
    if (waiting.status === 'rejected') expect(waiting.reason).toBeInstanceOf(StorageUnavailable)
    const { version } = await journal.load('set:one')
    expect(await say(journal, 'one', version)).toEqual({ ok: true })
    expect(threads).toHaveLength(2)
    process.off('worker', seen)
    await journal.close()
  })

  // The limit stands in for a full disk where writes themselves fail; only Linux lifts it from outside.
  it.runIf(process.platform === 'linux')('survives failing writes in the middle of a commit', async () => {
    const file = join(folder(), 'failing.db')
    const command = 'ulimit -S -f 600; exec "$0" --disable-warning=ExperimentalWarning "$1" "$2"'
    const child = spawn('bash', ['-c', command, process.execPath, sayingProcess, file], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const said = async () => {
      child.stdin.write('\n')
      return String((await lines.next()).value)
    }
    const answers: string[] = []
    try {
      for (let n = 0; n < 150; n += 1) answers.push(await said())
      expect(answers.slice(-10)).toEqual(Array(10).fill('StorageUnavailable'))
      execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited'])
      for (let n = 0; n < 5; n += 1) answers.push(await said())
      expect(answers.slice(-5)).toEqual(Array(5).fill('ok'))
    } finally {
      child.kill('SIGKILL')
      await once(child, 'close')
    }
    const kept = answers.filter((answer) => answer === 'ok').length
    expect(kept).toBeGreaterThan(20)
    const journal = await openSqliteJournal({ file, now })
    const { events } = await journal.load('set:one')
    expect(events.map(({ n }) => n)).toEqual(Array.from({ length: kept }, (_, n) => n))
    await journal.close()
  })
})
