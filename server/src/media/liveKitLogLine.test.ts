import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBoundedLog } from './boundedLog.ts'
import { createEventMemory } from './eventMemory.ts'
import { liveKitLogLine } from './liveKitLogLine.ts'

describe('liveKitLogLine', () => {
  it('keeps what helps and leaves out names, addresses, tokens and session descriptions', () => {
    const line = liveKitLogLine(
      JSON.stringify({
        level: 'warn',
        msg: 'could not handle offer from 203.0.113.7',
        room: 'r1',
        participantInit: { name: 'Ana' },
        error: 'bad sdp: v=0\r\no=- 1 2 IN IP4 203.0.113.7',
      }),
    )
    expect(JSON.parse(line)).toEqual({
      level: 'warn',
      msg: 'could not handle offer from (address)',
      room: 'r1',
      error: '(left out)',
    })
    expect(liveKitLogLine('panic at 2001:db8:0:1:1:1:1:1')).toBe('panic at (address)')
    expect(liveKitLogLine('GET /rtc?access_token=abc')).toBe('(left out)')
    expect(liveKitLogLine('x'.repeat(5_000)).length).toBe(300)
  })
})

describe('createBoundedLog', () => {
  it('never keeps more than about twice its limit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'setroom-log-'))
    const file = join(folder, 'livekit.log')
    const log = createBoundedLog(file, 1_000)
    for (let i = 0; i < 200; i += 1) log.write(`line ${i} ${'x'.repeat(50)}`)
    expect((await stat(file)).size).toBeLessThan(1_200)
    expect((await stat(`${file}.1`)).size).toBeLessThan(1_200)
    expect(await readFile(file, 'utf8')).toContain('line 199 ')
    await rm(folder, { recursive: true })
  })
})

describe('createEventMemory', () => {
  it('counts an event once and stays small', () => {
    const memory = createEventMemory(3)
    expect(['a', 'a', 'b', 'c', 'd', 'a'].map((id) => memory.isNew(id))).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
    ])
  })
})
