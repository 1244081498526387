import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addReport,
  airtimeByPhase,
  foldAirtime,
  microphoneClosed,
  microphoneOpened,
  noAirtime,
  type PersonAirtime,
  type PhaseWindow,
} from './personAirtime.ts'
import type { Span } from './spans.ts'

const END = 1_000
const opened = microphoneOpened(noAirtime(0), 0)
const whole: PhaseWindow[] = [{ phase: 'a', from: 0, until: null }]
const report = (airtime: PersonAirtime, reports: readonly Span[]): PersonAirtime =>
  reports.reduce((sum, span) => addReport(sum, span, END), airtime)

const span = fc
  .tuple(fc.integer({ min: -50, max: END }), fc.integer({ min: 0, max: 200 }))
  .map(([from, length]) => ({ from, until: from + length }))
const spans = fc.array(span, { maxLength: 30 })
const instants = fc
  .uniqueArray(fc.integer({ min: 0, max: END }), { maxLength: 8 })
  .map((all) => all.toSorted((a, b) => a - b))
const phasesAt = (changes: readonly number[]): PhaseWindow[] =>
  [0, ...changes].map((from, i) => ({ phase: 'abc'[i % 3] ?? 'a', from, until: changes[i] ?? null }))
/** Open, closed, open, … in turn. */
const microphone = (changes: readonly number[]): PersonAirtime =>
  changes.reduce(
    (airtime, at, i) => (i % 2 === 0 ? microphoneOpened : microphoneClosed)(airtime, at),
    noAirtime(0),
  )

/** The same by counting milliseconds one by one. */
const slowly = (
  reports: readonly Span[],
  changes: readonly number[],
  phases: readonly PhaseWindow[],
): Record<string, number> => {
  const totals: Record<string, number> = {}
  for (let ms = 0; ms < END; ms++) {
    const open = changes.filter((at) => at <= ms).length % 2 === 1
    const spoken = reports.some(({ from, until }) => from <= ms && ms < until)
    const phase = phases.find(({ from, until }) => from <= ms && ms < (until ?? END))?.phase
    if (open && spoken && phase) totals[phase] = (totals[phase] ?? 0) + 1
  }
  return totals
}

describe('a person’s airtime', () => {
  it('grows with the interval that is being spoken, and counts it once', () => {
    let airtime = microphoneOpened(noAirtime(0), 100)
    for (const until of [400, 500, 500, 450, 600]) airtime = addReport(airtime, { from: 200, until }, END)
    expect(airtimeByPhase(airtime, whole)).toEqual({ a: 400 })
  })

  it('is the millisecond count of what was reported, while the microphone was open, phase by phase', () => {
    fc.assert(
      fc.property(spans, instants, instants, (reports, changes, turns) => {
        const phases = phasesAt(turns)
        expect(airtimeByPhase(report(microphone(changes), reports), phases)).toEqual(
          slowly(reports, changes, phases),
        )
      }),
    )
  })

  it('does not change with the order of reports, nor when they are sent again', () => {
    fc.assert(
      fc.property(
        spans.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        instants,
        ([once, again], turns) => {
          const phases = phasesAt(turns)
          expect(airtimeByPhase(report(opened, again), phases)).toEqual(
            airtimeByPhase(report(opened, once), phases),
          )
        },
      ),
    )
  })

  it('does not matter whether the microphone’s instants or the reports are heard of first', () => {
    fc.assert(
      fc.property(spans, instants, (reports, changes) => {
        const early = report(microphone(changes), reports)
        const late = changes.reduce(
          (airtime, at, i) => (i % 2 === 0 ? microphoneOpened : microphoneClosed)(airtime, at),
          report(noAirtime(0), reports),
        )
        expect(airtimeByPhase(late, whole)).toEqual(airtimeByPhase(early, whole))
      }),
    )
  })

  it('is never more than the time that passed, whatever is claimed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: fc.double(), until: fc.double() })),
        instants,
        (claims, turns) => {
          const totals = airtimeByPhase(report(opened, claims), phasesAt(turns))
          const sum = Object.values(totals).reduce((a, b) => a + b, 0)
          expect(sum).toBeLessThanOrEqual(END + 1e-6)
          expect(sum).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('is the longer of two tabs’ accounts at least, and never both added', () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const total = (reports: readonly Span[]): number =>
          airtimeByPhase(report(opened, reports), whole).a ?? 0
        const both = total([...one, ...other])
        expect(both).toBeGreaterThanOrEqual(Math.max(total(one), total(other)))
        expect(both).toBeLessThanOrEqual(total(one) + total(other))
        expect(total([...one, ...one])).toBe(total(one))
      }),
    )
  })

  it('stays the same when the past is folded, and afterwards the past is closed', () => {
    fc.assert(
      fc.property(
        spans,
        spans,
        instants,
        instants,
        fc.integer({ min: 0, max: END }),
        (first, second, changes, turns, before) => {
          const phases = phasesAt(turns)
          const loose = report(microphone(changes), first)
          const folded = foldAirtime(loose, phases, before)
          expect(airtimeByPhase(folded, phases)).toEqual(airtimeByPhase(loose, phases))
          const later = second.filter(({ from }) => from >= before)
          expect(airtimeByPhase(report(folded, later), phases)).toEqual(
            airtimeByPhase(report(loose, later), phases),
          )
          const tooLate = second.filter(({ until }) => until <= before)
          expect(report(folded, tooLate)).toEqual(folded)
          expect(JSON.parse(JSON.stringify(folded))).toEqual(folded)
        },
      ),
    )
  })

  it('stays small under a flood of tiny intervals', () => {
    let airtime = opened
    for (let i = 0; i < 5_000; i++) airtime = addReport(airtime, { from: i * 2, until: i * 2 + 1 }, 20_000)
    expect(airtime.reported.length).toBe(2_000)
    const folded = foldAirtime(airtime, whole, 20_000)
    expect(folded.reported).toEqual([])
    expect(airtimeByPhase(folded, whole)).toEqual({ a: 2_000 })
  })
})
