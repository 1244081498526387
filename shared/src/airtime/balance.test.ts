import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expectation } from '../session/floor.ts'
import { judgeBalance, LEAST_JUDGED_MS } from './balance.ts'

const minutes = (totals: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(totals).map(([person, amount]) => [person, amount * 60_000]))
const verdicts = (
  totals: Record<string, number>,
  expectation: Expectation,
  presenter: string | null = null,
): Record<string, string> =>
  Object.fromEntries(
    judgeBalance(minutes(totals), expectation, presenter).map(({ person, verdict }) => [person, verdict]),
  )

const questions: Expectation = { kind: 'presenter', share: [0.4, 0.75] }
const presenting: Expectation = { kind: 'presenter', share: [0.8, 1] }

describe('balance of airtime', () => {
  it('lets the smallest set be as uneven as people are, and no more', () => {
    expect(verdicts({ ana: 5, ben: 3, cleo: 2 }, { kind: 'even' })).toEqual({
      ana: 'within',
      ben: 'within',
      cleo: 'within',
    })
    expect(verdicts({ ana: 7, ben: 2.5, cleo: 0.5 }, { kind: 'even' })).toEqual({
      ana: 'above',
      ben: 'within',
      cleo: 'below',
    })
  })

  it('[A11] compares one alone with nobody, though whoever leads has said a little', () => {
    const totals = { ana: 240_000, mara: 60_000 }
    const [ana] = judgeBalance(totals, { kind: 'even' }, null, ['mara'])
    expect(ana).toMatchObject({ person: 'ana', verdict: 'within', expected: [0, 1] })
  })

  it('expects the presenter to answer, and the askers to be even among themselves', () => {
    expect(verdicts({ ana: 9, ben: 2, cleo: 2, dev: 3 }, questions, 'ana')).toEqual({
      ana: 'within',
      ben: 'within',
      cleo: 'within',
      dev: 'within',
    })
    expect(verdicts({ ana: 3, ben: 8, cleo: 1, dev: 0 }, questions, 'ana')).toEqual({
      ana: 'below',
      ben: 'above',
      cleo: 'below',
      dev: 'below',
    })
  })

  it.each([
    [7.5, 2.5, 0, 0],
    [8, 1.9, 0.05, 0.05],
    [6.7, 3.2, 0.05, 0.05],
    [1, 8, 1, 1],
  ])('[A3] sees who takes all the asking, however much the presenter answers: %d, %d, %d, %d', (...said) => {
    const [ana = 0, ben = 0, cleo = 0, dev = 0] = said
    expect(verdicts({ ana, ben, cleo, dev }, questions, 'ana')).toMatchObject({
      ben: 'above',
      cleo: 'below',
      dev: 'below',
    })
  })

  it('[A3] judges no asker before they said a minute among themselves, and the presenter by what all said', () => {
    expect(verdicts({ ana: 9, ben: 0.9, cleo: 0, dev: 0 }, questions, 'ana')).toEqual({
      ana: 'above',
      ben: 'within',
      cleo: 'within',
      dev: 'within',
    })
    expect(verdicts({ ana: 9, ben: 1.1, cleo: 0, dev: 0 }, questions, 'ana').ben).toBe('above')
  })

  it('[A3] compares the askers of a presenter who is counted by turns, and one asker with nobody', () => {
    expect(verdicts({ ben: 5, cleo: 0.2 }, questions, 'ana')).toEqual({ ben: 'above', cleo: 'below' })
    expect(verdicts({ ben: 5 }, questions, 'ana')).toEqual({ ben: 'within' })
    expect(verdicts({ ben: 5, cleo: 0.2 }, presenting, 'ana')).toEqual({ ben: 'within', cleo: 'within' })
  })

  it('[A3] says the same of the askers whatever the presenter says, and as of people who are to be even', () => {
    const amount = fc.integer({ min: 0, max: 1e7 })
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), amount, (amounts, presenter) => {
        const asked = Object.fromEntries(amounts.map((said, i) => [`p${i}`, said]))
        const { ana: _, ...askers } = Object.fromEntries(
          judgeBalance({ ana: presenter, ...asked }, questions, 'ana').map((one) => [
            one.person,
            one.verdict,
          ]),
        )
        const even = judgeBalance(asked, { kind: 'even' }, null)
        expect(askers).toEqual(Object.fromEntries(even.map(({ person, verdict }) => [person, verdict])))
      }),
    )
  })

  it('[A3] [A11] counts whoever leads among the askers once they said as much as an asker would', () => {
    const judged = (fay: number) =>
      judgeBalance(minutes({ ana: 6, ben: 2, cleo: 1, fay }), questions, 'ana', ['fay']).map(
        ({ person, verdict, counted }) => [person, verdict, counted],
      )
    expect(judged(0.3)).toEqual([
      ['ana', 'within', true],
      ['ben', 'within', true],
      ['cleo', 'within', true],
      ['fay', 'within', false],
    ])
    expect(judged(5)).toEqual([
      ['ana', 'within', true],
      ['ben', 'within', true],
      ['cleo', 'below', true],
      ['fay', 'above', true],
    ])
  })

  it('reproaches nobody for listening to a presentation', () => {
    expect(verdicts({ ana: 7, ben: 0, cleo: 0 }, presenting, 'ana')).toEqual({
      ana: 'within',
      ben: 'within',
      cleo: 'within',
    })
    expect(verdicts({ ana: 4, ben: 3, cleo: 0 }, presenting, 'ana')).toEqual({
      ana: 'below',
      ben: 'above',
      cleo: 'within',
    })
  })

  it('judges the one other person by what the presenter leaves', () => {
    const half = { among: 'all', outOf: 600_000, share: 0.5, verdict: 'within', counted: true }
    expect(judgeBalance(minutes({ ana: 5, ben: 5 }), questions, 'ana')).toEqual([
      { person: 'ana', expected: [0.4, 0.75], ...half },
      { person: 'ben', expected: [0.25, 0.6], ...half },
    ])
  })

  it('expects nothing without a presenter, in a phase without expectation, or of the first minute', () => {
    expect(verdicts({ ana: 9, ben: 0 }, presenting)).toEqual({ ana: 'within', ben: 'within' })
    expect(verdicts({ ana: 9, ben: 0 }, { kind: 'none' })).toEqual({ ana: 'within', ben: 'within' })
    expect(verdicts({ ana: 0.9, ben: 0 }, { kind: 'even' })).toEqual({ ana: 'within', ben: 'within' })
    expect(judgeBalance({}, { kind: 'even' }, null)).toEqual([])
  })

  it('[A3] expects nothing of whoever is asked alone, beside a leader who said little', () => {
    const said = minutes({ ana: 4, fay: 1 })
    expect(judgeBalance(said, { kind: 'even' }, null, ['fay'])).toMatchObject([
      { person: 'ana', share: 0.8, expected: [0, 1], verdict: 'within', counted: true },
      { person: 'fay', verdict: 'within', counted: false },
    ])
    expect(verdicts({ ana: 4 }, { kind: 'even' })).toEqual({ ana: 'within' })
    // What the presenter leaves is still one other person's to take.
    expect(judgeBalance(minutes({ ana: 9, ben: 1 }), questions, 'ana')).toMatchObject([
      { person: 'ana', verdict: 'above' },
      { person: 'ben', verdict: 'below' },
    ])
  })

  it('finds an even division within its band for every number of people, and shares that add up to one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 2, maxLength: 10 }), (amounts) => {
        const totals = Object.fromEntries(amounts.map((amount, i) => [`p${i}`, amount]))
        const sum = amounts.reduce((a, b) => a + b, 0)
        const judged = judgeBalance(totals, { kind: 'even' }, null)
        expect(judged.reduce((a, { share }) => a + share, 0)).toBeCloseTo(sum > 0 ? 1 : 0, 9)
        for (const { expected } of judged) {
          expect(expected[0]).toBeLessThan(1 / amounts.length)
          expect(expected[1]).toBeGreaterThan(1 / amounts.length)
        }
        const even = Object.fromEntries(amounts.map((_, i) => [`p${i}`, LEAST_JUDGED_MS]))
        expect(judgeBalance(even, { kind: 'even' }, null).every(({ verdict }) => verdict === 'within')).toBe(
          true,
        )
      }),
    )
  })
})
