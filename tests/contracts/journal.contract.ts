import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Append, Journal, JournalEvent, StreamName } from '../../server/src/journal/Journal.ts'
import { directoryContract } from './directory.contract.ts'
import { jobsContract } from './jobs.contract.ts'
import { eventOf, sealed } from './journalSamples.ts'
import { textsContract } from './texts.contract.ts'
import { valuesContract } from './values.contract.ts'

/** A storage under test: a journal with nothing in it, on a clock that the test sets. */
export type JournalFactory = (now: () => number) => Promise<Journal>

/** What every journal does, whatever it is kept in. */
export function journalContract(name: string, create: JournalFactory): void {
  describe(`journal contract: ${name}`, () => {
    let journal: Journal
    let now = 1_000
    beforeEach(async () => {
      now = 1_000
      journal = await create(() => now)
    })
    afterEach(() => journal.close())

    const put = (
      stream: StreamName,
      expected: number,
      events: readonly JournalEvent[],
      more: Partial<Append> = {},
    ) => journal.append({ set: 'one', streams: [{ stream, expected, events }], ...more })

    describe('streams', () => {
      it('gives back what was appended, in order, with its version', async () => {
        const [a, b, c] = [eventOf('a'), eventOf('b', { deep: [{ x: null }] }), eventOf('c')]
        expect(await put('set:one', 0, [a, b])).toEqual({ ok: true })
        expect(await put('set:one', 2, [c])).toEqual({ ok: true })
        expect(await journal.load('set:one')).toEqual({ version: 3, events: [a, b, c] })
        expect(await journal.load('set:one', 2)).toEqual({ version: 3, events: [c] })
        expect(await journal.load('set:one', 3)).toEqual({ version: 3, events: [] })
        expect(await journal.load('set:none')).toEqual({ version: 0, events: [] })
      })

      it('refuses a version that is not the stream’s, below and above', async () => {
        await put('set:one', 0, [eventOf('a')])
        for (const expected of [0, 2]) {
          expect(await put('set:one', expected, [eventOf('b')])).toEqual({ ok: false, reason: 'conflict' })
        }
        expect(await put('session:new', 1, [eventOf('b')])).toEqual({ ok: false, reason: 'conflict' })
        expect((await journal.load('set:one')).version).toBe(1)
      })

      it('commits several streams together or not at all', async () => {
        const both = (expected: number) => ({
          streams: [
            { stream: 'set:one' as const, expected: 0, events: [eventOf('a')] },
            { stream: 'session:s' as const, expected, events: [eventOf('b')] },
          ],
          receipt: { stream: 'set:one' as const, actor: 'm', commandId: 'c', outcome: 1 },
          index: [{ table: 'hosts' as const, put: { browserHash: 'h', since: 1 } }],
          anonymous: { session: 's', texts: [sealed('x')] },
        })
        expect(await journal.append(both(3))).toEqual({ ok: false, reason: 'conflict' })
        expect(await journal.load('set:one')).toEqual({ version: 0, events: [] })
        expect(await journal.receipt('set:one', 'm', 'c')).toBeNull()
        expect(await journal.directory.isHost('h')).toBe(false)
        expect(await journal.anonymous('s')).toEqual([])

        expect(await journal.append(both(0))).toEqual({ ok: true })
        expect((await journal.load('session:s')).version).toBe(1)
        expect(await journal.receipt('set:one', 'm', 'c')).toEqual({ outcome: 1 })
        expect(await journal.directory.isHost('h')).toBe(true)
        expect(await journal.anonymous('s')).toEqual([sealed('x')])
      })

      it('lets a conflict refuse only its own among appends made together', async () => {
        const results = await Promise.all([
          put('session:a', 0, [eventOf('a')]),
          put('session:a', 0, [eventOf('again')]),
          put('session:b', 7, [eventOf('b')]),
          put('session:c', 0, [eventOf('c')]),
          put('session:a', 1, [eventOf('a2')]),
        ])
        expect(results.map((result) => result.ok)).toEqual([true, false, false, true, true])
        expect((await journal.load('session:a')).events.map(({ type }) => type)).toEqual(['a', 'a2'])
        expect((await journal.load('session:b')).version).toBe(0)
        expect((await journal.load('session:c')).version).toBe(1)
      })

      it('takes 200 appends at once, on one stream and on many', async () => {
        const one = Array.from({ length: 100 }, (_, i) => put('session:busy', i, [eventOf('e', { i })]))
        const many = Array.from({ length: 100 }, (_, i) => put(`session:${i}`, 0, [eventOf('e', { i })]))
        for (const result of await Promise.all([...one, ...many])) expect(result).toEqual({ ok: true })
        const { version, events } = await journal.load('session:busy')
        expect(version).toBe(100)
        expect(events.map((event) => event.i)).toEqual(Array.from({ length: 100 }, (_, i) => i))
        expect((await journal.load('session:57')).events[0]?.i).toBe(57)
      })

      it('loads a stream longer than one page whole', async () => {
        const events = Array.from({ length: 1_003 }, (_, i) => eventOf('e', { i, text: sealed(`t${i}`) }))
        await put('session:long', 0, events)
        expect(await journal.load('session:long')).toEqual({ version: 1_003, events })
        expect((await journal.load('session:long', 990)).events).toEqual(events.slice(990))
      })

      it('keeps a stream to the set it was made in', async () => {
        await put('session:s', 0, [eventOf('a')])
        const stranger = {
          set: 'two',
          streams: [{ stream: 'session:s' as const, expected: 1, events: [eventOf('b')] }],
        }
        await expect(journal.append(stranger)).rejects.toThrow(/another set/)
        expect((await journal.load('session:s')).version).toBe(1)
      })

      it('wants to know the set, and one set', async () => {
        const session = { stream: 'session:s' as const, expected: 0, events: [eventOf('a')] }
        await expect(journal.append({ streams: [session] })).rejects.toThrow(TypeError)
        await expect(put('set:two', 0, [eventOf('a')])).rejects.toThrow(TypeError)
        await expect(journal.append({ set: 'one', streams: [session, session] })).rejects.toThrow(TypeError)
      })
    })

    describe('receipts', () => {
      const receipt = (outcome: string) => ({
        stream: 'set:one' as const,
        actor: 'm',
        commandId: 'c',
        outcome,
      })

      it('give a retry its first answer and write nothing twice', async () => {
        expect(await put('set:one', 0, [eventOf('a')], { receipt: receipt('first') })).toEqual({ ok: true })
        const again = { ok: false, reason: 'duplicate', outcome: 'first' }
        expect(await put('set:one', 0, [eventOf('a')], { receipt: receipt('second') })).toEqual(again)
        expect(await put('set:one', 1, [eventOf('a')], { receipt: receipt('second') })).toEqual(again)
        expect((await journal.load('set:one')).version).toBe(1)
        expect(await journal.receipt('set:one', 'm', 'c')).toEqual({ outcome: 'first' })
      })

      it('belong to a stream, an actor and a command', async () => {
        await put('set:one', 0, [eventOf('a')], { receipt: receipt('first') })
        expect(await journal.receipt('session:one', 'm', 'c')).toBeNull()
        expect(await journal.receipt('set:one', 'other', 'c')).toBeNull()
        expect(await journal.receipt('set:one', 'm', 'other')).toBeNull()
      })

      it('hold for a retry that comes with the first', async () => {
        const results = await Promise.all([
          put('set:one', 0, [eventOf('a')], { receipt: receipt('first') }),
          put('set:one', 0, [eventOf('a')], { receipt: receipt('second') }),
        ])
        expect(results).toEqual([{ ok: true }, { ok: false, reason: 'duplicate', outcome: 'first' }])
      })

      it('of a refusal are kept without events, and a conflict leaves none', async () => {
        await put('set:one', 5, [eventOf('a')], { receipt: receipt('lost') })
        expect(await journal.receipt('set:one', 'm', 'c')).toBeNull()
        expect(await journal.append({ set: 'one', streams: [], receipt: receipt('no') })).toEqual({
          ok: true,
        })
        expect(await journal.receipt('set:one', 'm', 'c')).toEqual({ outcome: 'no' })
      })

      it('expire by age', async () => {
        await journal.append({ set: 'one', streams: [], receipt: receipt('old') })
        now = 2_000
        await journal.append({ set: 'one', streams: [], receipt: { ...receipt('new'), commandId: 'd' } })
        expect(await journal.expireReceipts(1_500)).toBe(1)
        expect(await journal.receipt('set:one', 'm', 'c')).toBeNull()
        expect(await journal.receipt('set:one', 'm', 'd')).toEqual({ outcome: 'new' })
        expect(await journal.expireReceipts(1_500)).toBe(0)
      })

      it('carry no text, which would outlive its purging', async () => {
        const outcome = { said: sealed('x') }
        const bad = journal.append({ set: 'one', streams: [], receipt: { ...receipt(''), outcome } })
        await expect(bad).rejects.toThrow(TypeError)
      })
    })

    describe('deleting a set', () => {
      it('takes everything of it and leaves the others', async () => {
        const whole = (set: string): Append => ({
          streams: [
            { stream: `set:${set}`, expected: 0, events: [eventOf('a', { text: sealed('x') })] },
            { stream: `session:${set}-1`, expected: 0, events: [eventOf('b')] },
          ],
          receipt: { stream: `session:${set}-1`, actor: 'm', commandId: 'c', outcome: 1 },
          anonymous: { session: `${set}-1`, texts: [sealed('y')] },
        })
        await journal.append(whole('one'))
        await journal.append(whole('two'))
        await journal.deleteSet('one')
        expect(await journal.load('set:one')).toEqual({ version: 0, events: [] })
        expect(await journal.load('session:one-1')).toEqual({ version: 0, events: [] })
        expect(await journal.receipt('session:one-1', 'm', 'c')).toBeNull()
        expect(await journal.anonymous('one-1')).toEqual([])
        expect((await journal.load('set:two')).events).toEqual([eventOf('a', { text: sealed('x') })])
        expect(await journal.receipt('session:two-1', 'm', 'c')).toEqual({ outcome: 1 })
        expect(await journal.anonymous('two-1')).toEqual([sealed('y')])
        expect(await put('set:one', 1, [eventOf('late')])).toEqual({ ok: false, reason: 'conflict' })
      })
    })

    it('is ready', async () => {
      expect(await journal.ready()).toBe(true)
      expect(await journal.ready()).toBe(true)
    })

    valuesContract(() => journal)
    textsContract(() => journal)
    jobsContract(() => journal)
    directoryContract(() => journal)
  })
}
