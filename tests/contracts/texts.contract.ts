import { beforeEach, describe, expect, it } from 'vitest'
import type { Journal, JournalEvent, StreamName } from '../../server/src/journal/Journal.ts'
import { eventOf, sealed } from './journalSamples.ts'

/** How every journal keeps sealed texts: apart from events, purgeable, the anonymous ones without order. */
export function textsContract(current: () => Journal): void {
  describe('texts', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const put = (stream: StreamName, expected: number, events: readonly JournalEvent[]) =>
      journal.append({ set: 'one', streams: [{ stream, expected, events }] })

    const said = (id: string) =>
      eventOf('said', { by: 'm', content: { text: sealed(id) }, also: [sealed(`${id}2`)] })

    it('are joined back in, and gone once purged', async () => {
      await put('set:one', 0, [said('x'), said('y')])
      expect((await journal.load('set:one')).events).toEqual([said('x'), said('y')])
      await journal.purgeTexts('one', ['x', 'unknown'])
      expect((await journal.load('set:one')).events).toEqual([
        eventOf('said', { by: 'm', content: { text: { id: 'x', gone: true } }, also: [sealed('x2')] }),
        said('y'),
      ])
    })

    it('of another set are not touched by the same id', async () => {
      await put('set:one', 0, [said('x')])
      await journal.append({ streams: [{ stream: 'set:two', expected: 0, events: [said('x')] }] })
      await journal.purgeTexts('one', ['x', 'x2'])
      expect((await journal.load('set:two')).events).toEqual([said('x')])
    })

    it('stay purged when they are sent again', async () => {
      await put('set:one', 0, [said('x')])
      await journal.purgeTexts('one', ['x', 'x2'])
      expect(await put('session:s', 0, [said('x')])).toEqual({ ok: true })
      expect((await journal.load('session:s')).events[0]?.also).toEqual([{ id: 'x2', gone: true }])
    })

    it('may stand in several events, and never change under an id', async () => {
      expect(await put('set:one', 0, [said('x')])).toEqual({ ok: true })
      expect(await put('session:s', 0, [said('x')])).toEqual({ ok: true })
      const reordered = Object.fromEntries(Object.entries(sealed('x')).reverse())
      expect(await put('session:s', 1, [eventOf('quoted', { reordered })])).toEqual({ ok: true })
      const other = { ...sealed('x'), ct: 'other' }
      expect(await put('session:s', 2, [eventOf('said', { other })])).toEqual({
        ok: false,
        reason: 'taken',
      })
      const two = [eventOf('said', { a: sealed('z'), b: { ...sealed('z'), iv: 'other' } })]
      expect(await put('session:s', 2, two)).toEqual({ ok: false, reason: 'taken' })
      expect((await journal.load('session:s')).version).toBe(2)
    })
  })

  describe('anonymous texts', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    it('come back whole, in an order that has nothing to do with their arrival', async () => {
      const ids = Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(2, '0')}`)
      const orders = new Set<string>()
      for (const session of ['s1', 's2', 's3']) {
        for (const part of [ids.slice(0, 15), ids.slice(15)]) {
          await journal.append({ set: 'one', streams: [], anonymous: { session, texts: part.map(sealed) } })
        }
        const order = (await journal.anonymous(session)).map(({ id }) => String(id))
        expect([...order].sort()).toEqual(ids)
        expect(order).not.toEqual(ids)
        orders.add(order.join())
      }
      expect(orders.size).toBe(3)
      expect(await journal.anonymous('s4')).toEqual([])
    })
  })
}
