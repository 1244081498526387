import { performance } from 'node:perf_hooks'
import { type Answer, PROTOCOL } from '@setroom/shared'
import { io } from 'socket.io-client'
import { afterEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'

let meeting: Meeting
afterEach(() => meeting.end())

describe('a flood', () => {
  it('of commands is told to slow down, while others are served', async () => {
    meeting = await meet()
    const [, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => ana!.ask({ type: 'listening.set', on: i % 2 === 0 })),
    )
    const slow = answers.filter((answer: Answer) => !answer.ok && answer.reason === 'slow-down')
    expect(slow).toHaveLength(160)
    expect(await ben!.ask({ type: 'hand.raise' })).toEqual({ ok: true })
    await meeting.clock.advance(1_000)
    expect(await ana!.ask({ type: 'hand.raise' })).toEqual({ ok: true })
  })

  it('without end is cut off, and honest people hardly notice', async () => {
    meeting = await meet()
    const [, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    const times: number[] = []
    let cut = false
    ana!.socket.on('disconnect', () => {
      cut = true
    })
    for (let i = 0; i < 20; i++) {
      for (let n = 0; n < 100; n++) ana!.socket.emit('speaking', n % 2 === 0)
      const began = performance.now()
      expect((await ben!.ask({ type: 'listening.set', on: i % 2 === 0 })).ok).toBe(true)
      times.push(performance.now() - began)
    }
    await new Promise((resolve) => systemClock.after(50, () => resolve(null)))
    expect(cut).toBe(true)
    expect(Math.max(...times)).toBeLessThan(1_000)
    expect(meeting.server.faults).toEqual([])
  })

  it('of connections by one person ends at sixteen', async () => {
    meeting = await meet()
    for (let i = 0; i < 16; i++) await meeting.enter('Ana')
    await expect(meeting.enter('Ana')).rejects.toThrow('too-many')
    await meeting.enter('Ben')
  })
})

describe('a connection', () => {
  const tryIt = (auth: unknown, headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = io(meeting.server.origin, {
        auth: auth as Record<string, unknown>,
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: headers,
      })
      socket.once('connect_error', (error) => {
        socket.disconnect()
        resolve(error.message)
      })
      socket.once('whole', () => {
        socket.disconnect()
        resolve('let in')
      })
    })

  it('is refused without a known place, with another protocol, from another site, or with nonsense', async () => {
    meeting = await meet()
    const fay = await meeting.enter('Fay')
    const cookie = `device=${Object.keys(fay.common().devices)[0]}`
    const { set } = meeting
    expect(await tryIt({ set, protocol: PROTOCOL }, { cookie })).toBe('let in')
    expect(await tryIt({ set, protocol: PROTOCOL }, { cookie, origin: 'http://localhost' })).toBe('let in')
    expect(await tryIt({ set, protocol: PROTOCOL }, {})).toBe('unknown')
    expect(await tryIt({ set, protocol: PROTOCOL }, { cookie: 'device=guessed' })).toBe('unknown')
    expect(await tryIt({ set: anyId(), protocol: PROTOCOL }, { cookie })).toBe('unknown')
    expect(await tryIt({ set, protocol: PROTOCOL + 1 }, { cookie })).toBe('protocol')
    expect(await tryIt({ set: { $ne: 1 } }, { cookie })).toBe('invalid')
    expect(await tryIt({ set, protocol: PROTOCOL }, { cookie, origin: 'https://evil.example' })).toBe(
      'websocket error',
    )
    expect(meeting.server.faults).toEqual([])
  })

  it('survives whatever is sent to it', async () => {
    meeting = await meet()
    const [, ana] = await meeting.gather('Fay', 'Ana')
    const events = [
      'command',
      'sync',
      'time',
      'place',
      'media',
      'airtime',
      'speaking',
      'microphone',
      'cue',
      'react',
      'pulse',
      'pulseResults',
      'whole',
      'constructor',
      '__proto__',
      'toString',
    ]
    const junk = [undefined, null, 0, 'x', [], {}, [null], { id: {} }, { __proto__: null }, 'x'.repeat(5_000)]
    const socket = ana!.socket as unknown as { emit(event: string, ...args: unknown[]): void }
    for (const event of events) {
      for (const thing of junk) {
        socket.emit(event, thing)
        socket.emit(event, thing, () => {})
        socket.emit(event, () => {}, thing)
      }
    }
    await meeting.clock.advance(2_000)
    expect(await ana!.ask({ type: 'hand.raise' })).toEqual({ ok: true })
    expect(meeting.server.faults).toEqual([])
  })

  it('that sends more than 64 KB at once is closed', async () => {
    meeting = await meet()
    const fay = await meeting.enter('Fay')
    const closed = new Promise((resolve) => void fay.socket.once('disconnect', resolve))
    ;(fay.socket as unknown as { emit(event: string, arg: string): void }).emit('command', 'x'.repeat(70_000))
    await closed
  })
})
