import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Append } from '../../server/src/journal/Journal.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { eventOf, sealed } from './journalSamples.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const now = () => 1_790_000_000_000
const appendingProcess = fileURLToPath(new URL('./appendingProcess.ts', import.meta.url))

describe('a SQLite journal outlives its process', () => {
  it('keeps everything over a restart', async () => {
    const file = join(folder(), 'deep', 'down', 'restart.db')
    const first = await openSqliteJournal({ file, now })
    const batch: Append = {
      streams: [
        { stream: 'set:one', expected: 0, events: [eventOf('a', { text: sealed('x') }), eventOf('b')] },
      ],
      receipt: { stream: 'set:one', actor: 'm', commandId: 'c', outcome: { version: 2 } },
      index: [
        { table: 'links', put: { tokenHash: 'l', setId: 'one', memberId: null, kind: 'claim', once: true } },
        { table: 'links', use: { tokenHash: 'l', at: 5 } },
      ],
      anonymous: { session: 's', texts: [sealed('y')] },
    }
    await first.append(batch)
    await first.close()
    const second = await openSqliteJournal({ file, now })
    expect(await second.load('set:one')).toEqual({ version: 2, events: batch.streams[0]!.events })
    expect(await second.append(batch)).toEqual({ ok: false, reason: 'duplicate', outcome: { version: 2 } })
    expect((await second.directory.findLink('l'))?.usedAt).toBe(5)
    expect(await second.anonymous('s')).toEqual([sealed('y')])
    await second.close()
    await expect(second.load('set:one')).rejects.toThrow(/closed/)
  })

  it('commits what was asked for before it was closed', async () => {
    const file = join(folder(), 'closing.db')
    const first = await openSqliteJournal({ file, now })
    const appends = Array.from({ length: 50 }, (_, i) =>
      first.append({
        set: 'one',
        streams: [{ stream: `session:${i}`, expected: 0, events: [eventOf('a')] }],
      }),
    )
    await first.close()
    for (const result of await Promise.all(appends)) expect(result).toEqual({ ok: true })
    const second = await openSqliteJournal({ file, now })
    expect((await second.load('session:49')).version).toBe(1)
    await second.close()
  })

  it('lets nobody else on the machine read the file', async () => {
    const file = join(folder(), 'private.db')
    const journal = await openSqliteJournal({ file, now })
    await journal.append({ streams: [{ stream: 'set:one', expected: 0, events: [eventOf('a')] }] })
    for (const part of [file, `${file}-wal`]) expect(statSync(part).mode & 0o077).toBe(0)
    await journal.close()
  })

  it('keeps all that was acknowledged, once, when it is killed 20 times', async () => {
    const file = join(folder(), 'killed.db')
    const acknowledged: { writer: number; commandId: string; version: number }[] = []
    for (let life = 0; life < 20; life += 1) acknowledged.push(...(await liveAndDie(file, life)))
    expect(acknowledged.length).toBeGreaterThan(200)

    const journal = await openSqliteJournal({ file, now })
    for (let writer = 0; writer < 10; writer += 1) {
      const session = await journal.load(`session:w${writer}`)
      const set = await journal.load(`set:w${writer}`)
      const said = session.events.filter(({ type }) => type === 'said').map(({ commandId }) => commandId)
      const noted = session.events.filter(({ type }) => type === 'noted').map(({ commandId }) => commandId)
      // Nothing doubled, nothing half: each command stands once in each place.
      expect(new Set(said).size).toBe(said.length)
      expect(noted).toEqual(said)
      expect(set.events.map(({ commandId }) => commandId)).toEqual(said)
      for (const { text, commandId } of session.events.filter(({ type }) => type === 'said')) {
        expect(text).toEqual(sealed(String(commandId)))
      }
      for (const ack of acknowledged.filter((one) => one.writer === writer)) {
        expect(session.events[ack.version - 1]?.commandId).toBe(ack.commandId)
        expect(await journal.receipt(`session:w${writer}`, 'm', ack.commandId)).not.toBeNull()
      }
    }
    await journal.close()
  }, 120_000)
})

/** Runs the process until some time after its first acknowledgement, kills it, and gives what it acknowledged. */
async function liveAndDie(file: string, life: number) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', appendingProcess, file, `${life}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const closed = once(child, 'close')
  child.stdout.on('data', (chunk) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), randomInt(1, 120))
    output += chunk
  })
  await closed
  expect(errors).toBe('')
  expect(child.signalCode).toBe('SIGKILL')
  const lines = output.split('\n').slice(0, -1)
  return lines.map((line) => {
    const [writer, commandId = '', version] = line.split(' ')
    return { writer: Number(writer), commandId, version: Number(version) }
  })
}
