import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Append, StreamName } from '../../server/src/journal/Journal.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf, sealed } from '../contracts/journalSamples.ts'
import type { BenchRow } from './row.ts'

const perSecond = 1_000
const seconds = 3
const warmUpSeconds = 0.5
const rooms = 250

/** Commits one command's append; resolves once it is on disk. */
type Commit = (room: number, version: number, batch: Append) => Promise<unknown>

type Measured = { p50: number; p99: number; gap: number }

/**
 * The journal at 1,000 appends a second, on this disk and with each commit slowed by 4 ms; the peer commits each append
 * by itself in the event loop. Then a long session read back.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'setroom-bench-'))
  try {
    const measured: BenchRow[] = []
    for (const slowCommitMs of [0, 4]) {
      const peer = await commitByCommit(join(folder, `peer${slowCommitMs}.db`), slowCommitMs)
      const ours = await journalUnderLoad(join(folder, `ours${slowCommitMs}.db`), slowCommitMs)
      measured.push(...rows(slowCommitMs === 0 ? '' : `, commit + ${slowCommitMs} ms`, ours, peer))
    }
    return [...measured, ...(await longSession(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rows(under: string, ours: Measured, peer: Measured): BenchRow[] {
  const row = (name: string, key: keyof Measured): BenchRow => ({
    name: `journal ${name}, ${perSecond} appends/s${under}`,
    value: round(ours[key]),
    unit: 'ms',
    peer: `a commit an append, in the loop: ${round(peer[key])}`,
    ratio: Math.round((ours[key] / peer[key]) * 10_000) / 10_000,
  })
  return [row('append p50', 'p50'), row('append p99', 'p99'), row('longest event-loop gap', 'gap')]
}

async function journalUnderLoad(file: string, slowCommitMs: number): Promise<Measured> {
  const journal = await openSqliteJournal({ file, now: Date.now, slowCommitMs })
  const measured = await underLoad((_, __, batch) => journal.append(batch))
  await journal.close()
  return measured
}

/** The same rows by the same engine, one transaction an append, on the thread that serves. */
async function commitByCommit(file: string, slowCommitMs: number): Promise<Measured> {
  const db = new DatabaseSync(file)
  db.exec('pragma journal_mode = wal; pragma synchronous = full')
  db.exec('create table events (stream text, version integer, body text, primary key (stream, version))')
  db.exec('create table texts (id text primary key, body text)')
  db.exec(
    'create table receipts (stream text, command_id text, outcome text, primary key (stream, command_id))',
  )
  const event = db.prepare('insert into events values (?, ?, ?)')
  const text = db.prepare('insert into texts values (?, ?)')
  const receipt = db.prepare('insert into receipts values (?, ?, ?)')
  const still = new Int32Array(new SharedArrayBuffer(4))
  const measured = await underLoad(async (room, version, batch) => {
    db.exec('begin immediate')
    event.run(`session:${room}`, version, JSON.stringify(batch.streams))
    text.run(`${room}-${version}`, 'c'.repeat(250))
    receipt.run(`session:${room}`, `${version}`, '{"ok":true}')
    db.exec('commit')
    if (slowCommitMs > 0) Atomics.wait(still, 0, 0, slowCommitMs)
  })
  db.close()
  return measured
}

async function underLoad(commit: Commit): Promise<Measured> {
  const latencies: number[] = []
  const versions = new Array<number>(rooms).fill(0)
  const queues = new Array<Promise<unknown>>(rooms).fill(Promise.resolve())
  const total = perSecond * (warmUpSeconds + seconds)
  const start = performance.now()
  const watch = watchLoop(start + warmUpSeconds * 1_000)
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, ((performance.now() - start) / 1_000) * perSecond)
    for (; sent < due; sent += 1) {
      const room = sent % rooms
      const version = versions[room]!
      versions[room] = version + 1
      // Counted from when it was due, not from when a busy loop came to it.
      const asked = start + (sent / perSecond) * 1_000
      const counts = sent >= perSecond * warmUpSeconds
      queues[room] = queues[room]!.then(async () => {
        await commit(room, version, batchOf(room, version))
        if (counts) latencies.push(performance.now() - asked)
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(queues)
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { p50: at(0.5), p99: at(0.99), gap: watch.stop() }
}

/** The longest time in ms, from an instant on, that a timer of 1 ms was kept waiting. */
function watchLoop(from: number): { stop(): number } {
  let gap = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    if (now > from) gap = Math.max(gap, now - last - 1)
    last = now
  }, 1)
  return {
    stop() {
      clearInterval(timer)
      return gap
    },
  }
}

function batchOf(room: number, version: number): Append {
  const stream: StreamName = `session:${room}`
  const text = { ...sealed(`${room}-${version}`), ct: 'c'.repeat(200) }
  return {
    set: `${room}`,
    streams: [{ stream, expected: version, events: [eventOf('question.written', { by: 'm', text })] }],
    receipt: { stream, actor: 'm', commandId: `${version}`, outcome: { ok: true } },
  }
}

async function longSession(folder: string): Promise<BenchRow[]> {
  const journal = await openSqliteJournal({ file: join(folder, 'long.db'), now: Date.now })
  // 2.5 h of eight people, a command every 1.5 s.
  const events = Array.from({ length: 6_000 }, (_, n) =>
    eventOf('said', {
      by: `m${n % 8}`,
      ...(n % 4 === 0 ? { text: { ...sealed(`t${n}`), ct: 'c'.repeat(200) } } : {}),
    }),
  )
  await journal.append({ set: 'long', streams: [{ stream: 'session:long', expected: 0, events }] })
  const start = performance.now()
  await journal.load('session:long')
  const value = round(performance.now() - start)
  await journal.close()
  return [{ name: 'journal load of a 2.5 h session, 6,000 events', value, unit: 'ms' }]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
