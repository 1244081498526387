import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommandId, type Person, PROTOCOL } from '@setroom/shared'
import { io } from 'socket.io-client'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { StorageUnavailable } from '../../server/src/journal/StorageUnavailable.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import { startRooms } from '../support/rooms/roomsServer.ts'

let meeting: Meeting
afterEach(() => meeting.end())

describe('a command', () => {
  it('has its first answer again when its answer was lost, and happens once', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    await fay!.must({ type: 'session.start' })
    const from = fay!.common().course.current!
    const id = anyId<CommandId>()
    expect(await fay!.ask({ type: 'session.advance', from }, id)).toEqual({ ok: true })
    const next = fay!.common().course.current
    expect(await fay!.ask({ type: 'session.advance', from }, id)).toEqual({ ok: true })
    expect(fay!.common().course.current).toBe(next)
    await meeting.restart()
    const again = await meeting.enter('Fay')
    expect(await again.ask({ type: 'session.advance', from }, id)).toEqual({ ok: true })
    expect(again.common().course.current).toBe(next)
  })

  it('is the sender’s own: the same id of another person is another command', async () => {
    meeting = await meet()
    const [, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    const id = anyId<CommandId>()
    expect(await ana!.ask({ type: 'hand.raise' }, id)).toEqual({ ok: true })
    expect(await ben!.ask({ type: 'hand.raise' }, id)).toEqual({ ok: true })
    expect(ben!.common().people[ana!.member]?.hand).toBeDefined()
    expect(ben!.common().people[ben!.member]?.hand).toBeDefined()
  })

  it('that was refused is refused again, though it would be taken now', async () => {
    meeting = await meet()
    const [, ana] = await meeting.gather('Fay', 'Ana')
    const id = anyId<CommandId>()
    expect(await ana!.ask({ type: 'hand.lower' }, id)).toEqual({ ok: false, reason: 'already' })
    await ana!.must({ type: 'hand.raise' })
    expect(await ana!.ask({ type: 'hand.lower' }, id)).toEqual({ ok: false, reason: 'already' })
    expect(await ana!.ask({ type: 'hand.lower' })).toEqual({ ok: true })
  })

  it('clicked twice steps once', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    await fay!.must({ type: 'session.start' })
    const from = fay!.common().course.current!
    const answers = await Promise.all([
      fay!.ask({ type: 'session.advance', from }),
      fay!.ask({ type: 'session.advance', from }),
    ])
    expect(answers).toEqual([{ ok: true }, { ok: false, reason: 'stale' }])
  })

  it('is answered before its view goes out', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay')
    const order: string[] = []
    fay!.socket.on('common', ({ patch }) => {
      if ((patch.put?.people?.[fay!.member] as Person | undefined)?.hand !== undefined) order.push('view')
    })
    const asked = { id: anyId<CommandId>(), command: { type: 'hand.raise' } } as const
    fay!.socket.emit('command', asked, () => order.push('answer'))
    await fay!.until('hand', ({ common }) => common?.people[fay!.member]?.hand !== undefined)
    expect(order).toEqual(['answer', 'view'])
  })

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['no command', { id: 'x' }],
    ['an unknown type', { id: 'x', command: { type: 'set.destroy' } }],
    ['a command of the server’s', { id: 'x', command: { type: 'tick' } }],
    [
      'the name of something every object has',
      { id: 'x', command: { type: 'guest.admit', member: 'constructor' } },
    ],
  ])('that is %s is invalid', async (_, asked) => {
    meeting = await meet()
    const fay = await meeting.enter('Fay')
    const answer = await fay.socket.timeout(2_000).emitWithAck('command', asked as never)
    expect(answer).toEqual({ ok: false, reason: 'invalid' })
    expect(meeting.server.faults).toEqual([])
  })

  it('of the server’s own is not a member’s to give', async () => {
    meeting = await meet()
    const fay = await meeting.enter('Fay')
    const device = { type: 'device.add', member: fay.member, device: anyId<never>(), label: 'x' } as const
    expect(await fay.ask(device)).toEqual({ ok: false, reason: 'not-allowed' })
  })
})

describe('with storage that is away', () => {
  it('says not-saved, changes nothing, and goes on by itself', async () => {
    let away: 'no' | 'before' | 'after' = 'no'
    meeting = await meet({
      journal: async ({ now }) => {
        const journal = memoryJournal({ now })
        return {
          ...journal,
          async append(batch) {
            if (away === 'before') throw new StorageUnavailable('away')
            const result = await journal.append(batch)
            // Committed, but nobody learned of it.
            if (away === 'after') throw new StorageUnavailable('away')
            return result
          },
        }
      },
    })
    const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    away = 'before'
    expect(await ana!.ask({ type: 'hand.raise' })).toEqual({ ok: false, reason: 'not-saved' })
    expect(ana!.common().people[ana!.member]?.hand).toBeUndefined()
    away = 'after'
    const id = anyId<CommandId>()
    expect(await ana!.ask({ type: 'hand.raise' }, id)).toEqual({ ok: false, reason: 'not-saved' })
    away = 'no'
    // Decided on what is on the disk, not on what was in memory.
    expect(await ana!.ask({ type: 'hand.lower' })).toEqual({ ok: true })
    expect(await ana!.ask({ type: 'hand.raise' }, id)).toEqual({ ok: true })
    await ben!.must({ type: 'hand.raise' })
    await fay!.until('hand', ({ common }) => common?.people[ben!.member]?.hand !== undefined)
    expect(fay!.common().people[ana!.member]?.hand).toBeUndefined()
    expect([...fay!.wrong, ...ana!.wrong, ...meeting.server.faults]).toEqual([])
  })
})

describe('a connection made while storage is away', () => {
  it('comes about by itself when it is back', async () => {
    let away = false
    meeting = await meet({
      journal: async ({ now }) => {
        const journal = memoryJournal({ now })
        return {
          ...journal,
          load: (stream, after) =>
            away ? Promise.reject(new StorageUnavailable('away')) : journal.load(stream, after),
        }
      },
    })
    const before = await meeting.enter('Fay')
    const device = Object.keys(before.common().devices)[0]
    await meeting.restart()
    away = true
    const socket = io(meeting.server.origin, {
      auth: { set: meeting.set, protocol: PROTOCOL },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 20,
      extraHeaders: { cookie: `device=${device}` },
    })
    const breaks: string[] = []
    socket.io.on('close', (why) => void breaks.push(why))
    await expect.poll(() => breaks.length).toBeGreaterThan(1)
    away = false
    const whole = await new Promise((resolve) => void socket.once('whole', resolve))
    expect(whole).toHaveProperty('common.set.id', meeting.set)
    expect(meeting.server.faults).toEqual([])
    socket.disconnect()
  })
})

describe('two servers on one SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setroom-rooms-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('decide one after the other: the loser loads what it missed and decides again', async () => {
    const file = join(folder, 'two.db')
    meeting = await meet({ journal: ({ now }) => openSqliteJournal({ file, now }) })
    const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    await fay!.must({ type: 'session.start' })
    const from = fay!.common().course.current!

    const journal = await openSqliteJournal({ file, now: meeting.clock.now })
    const other = await startRooms({ journal, clock: meeting.clock })
    const { set } = meeting
    await other.rooms.world(set)
    const advance = { type: 'session.advance', from } as const
    await fay!.must(advance)
    const late = await other.rooms.execute(set, fay!.member, anyId<CommandId>(), advance)
    expect(late).toEqual({ ok: false, reason: 'stale' })

    const hands = await Promise.all([
      other.rooms.execute(set, ana!.member, anyId<CommandId>(), { type: 'hand.raise' }),
      ben!.ask({ type: 'hand.raise' }),
    ])
    expect(hands).toEqual([{ ok: true }, { ok: true }])
    await fay!.ask({ type: 'spotlight.set', member: ben!.member })
    await fay!.until('both', ({ common }) =>
      [ana!, ben!].every(({ member }) => common?.people[member]?.hand !== undefined),
    )
    expect(fay!.wrong).toEqual([])
    await other.stop()
    await journal.close()
  })
})
