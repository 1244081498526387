import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Journal, JournalEvent, StreamName } from '../../server/src/journal/Journal.ts'
import { eventOf, sealed } from './journalSamples.ts'

/** Every value that JSON knows comes back from every journal as it was. */
export function valuesContract(current: () => Journal): void {
  describe('values', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const put = (stream: StreamName, expected: number, events: readonly JournalEvent[]) =>
      journal.append({ set: 'one', streams: [{ stream, expected, events }] })

    it('come back equal', async () => {
      const event = eventOf('values', {
        large: [
          Number.MAX_SAFE_INTEGER,
          Number.MIN_SAFE_INTEGER,
          2 ** 53,
          1e300,
          1.7976931348623157e308,
          5e-324,
        ],
        flags: [true, false, null],
        unicode: 'ß é 日本語 👩🏽‍🚀 \u0000 \ud800 \u2028 "quoted" \\ \n',
        long: `${'x'.repeat(9_999)}é`,
        empty: [{}, [], '', { '': 0 }],
        keys: JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": 3}'),
        looksLikeText: [
          { text: 'a' },
          { text: ['a'] },
          { text: [['a']] },
          { text: ['a', 'b'] },
          { text: { text: 'a' } },
        ],
      })
      await put('set:one', 0, [event])
      expect((await journal.load('set:one')).events[0]).toStrictEqual(event)
    })

    it('of every kind come back equal, sealed texts among them', async () => {
      let stream = 0
      const value = fc.letrec((tie) => ({
        value: fc.oneof(
          { depthSize: 'small' },
          fc.string({ unit: 'binary' }),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
          fc.maxSafeInteger(),
          fc.boolean(),
          fc.constant(null),
          fc.uuid().map(sealed),
          fc.array(tie('value')),
          fc.dictionary(fc.oneof(fc.constant('text'), fc.string()), tie('value'), {
            noNullPrototype: true,
          }),
        ),
      })).value
      await fc.assert(
        fc.asyncProperty(value, async (field) => {
          stream += 1
          const event = eventOf('any', { field })
          await put(`session:${stream}`, 0, [event])
          expect((await journal.load(`session:${stream}`)).events).toEqual([event])
        }),
        { numRuns: 100 },
      )
    })

    it('that JSON would bend are refused, undefined fields left out', async () => {
      for (const bad of [
        1n,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        new Date(0),
        new Map(),
        () => 1,
        [undefined],
      ]) {
        await expect(put('set:one', 0, [eventOf('bad', { bad })])).rejects.toThrow(TypeError)
      }
      await expect(put('set:one', 0, [{ ...eventOf('bad'), at: 1.5 }])).rejects.toThrow(TypeError)
      await put('set:one', 0, [eventOf('good', { left: undefined })])
      expect((await journal.load('set:one')).events[0]).toStrictEqual(eventOf('good'))
    })
  })
}
