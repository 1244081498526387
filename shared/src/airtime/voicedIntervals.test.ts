import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishVoice, silentVoice, stepVoice, voicedFrom, voicedUntil } from './voicedIntervals.ts'
import { VOICED_RULES } from './voicedRules.ts'

type Frames = readonly (readonly [count: number, probability: number, energy: number])[]
const ROOM = 1e-6
const VOICE = 1e-3

/** Plays runs of frames and returns the intervals closed, the last by the end of the stream. */
const intervals = (runs: Frames): [number, number][] => {
  const found: [number, number][] = []
  const voice = silentVoice(VOICED_RULES)
  const take = (): void => {
    found.push([voicedFrom(voice), voicedUntil(voice)])
  }
  for (const [count, probability, energy] of runs) {
    for (let i = 0; i < count; i++) if (stepVoice(voice, probability, energy) === 'closed') take()
  }
  if (finishVoice(voice) === 'closed') take()
  return found
}
const quiet = (count: number) => [count, 0, ROOM] as const
const spoken = (count: number) => [count, 0.9, VOICE] as const

describe('voiced intervals', () => {
  it('are where the voice is', () => {
    expect(intervals([quiet(100), spoken(200), quiet(100), spoken(50), quiet(30)])).toEqual([
      [1000, 3000],
      [4000, 4500],
    ])
  })

  it('[A7] go on through a pause of less than half a second', () => {
    expect(intervals([quiet(100), spoken(50), quiet(49), spoken(50), quiet(100)])).toEqual([[1000, 2490]])
    expect(intervals([quiet(100), spoken(50), quiet(51), spoken(50), quiet(100)])).toHaveLength(2)
  })

  it('[A7] leave out what is shorter than 0.15 s, and are not joined by it', () => {
    expect(intervals([quiet(100), spoken(14), quiet(100)])).toEqual([])
    expect(
      intervals([quiet(100), spoken(50), quiet(30), spoken(5), quiet(30), spoken(50), quiet(100)]),
    ).toEqual([
      [1000, 1500],
      [2150, 2650],
    ])
  })

  it('leave out waves of rustling, which come like syllables but never sound sure', () => {
    const waves: Frames = Array.from({ length: 12 }, (_, i) =>
      i % 2 ? quiet(9) : ([7, 0.75, VOICE] as const),
    )
    expect(intervals([quiet(100), ...waves, quiet(100)])).toEqual([])
  })

  it('do not flicker when a voice wavers between the two thresholds', () => {
    const wavering: Frames = Array.from({ length: 20 }, (_, i) => [5, i % 2 ? 0.4 : 0.8, VOICE] as const)
    expect(intervals([quiet(100), ...wavering, quiet(100)])).toEqual([[1000, 2000]])
    expect(intervals([quiet(100), [100, 0.45, VOICE], quiet(100)])).toEqual([])
  })

  it('take in the soft consonants before and after, and what follows a stop’s closure', () => {
    const soft = 1e-5
    expect(intervals([quiet(100), [5, 0.1, soft], spoken(50), [10, 0.1, soft], quiet(100)])).toEqual([
      [1000, 1650],
    ])
    expect(intervals([quiet(100), spoken(50), quiet(4), [5, 0.1, soft], quiet(100)])).toEqual([[1000, 1590]])
  })

  it('take in no more than that of a noise that goes on', () => {
    const [interval] = intervals([quiet(100), [20, 0, 1e-4], spoken(50), [60, 0, 1e-4], quiet(100)])
    expect(interval).toEqual([1120, 1940])
  })

  it('end where the sound does, though the probability trails', () => {
    expect(intervals([quiet(100), spoken(50), [3, 0.9, ROOM], quiet(100)])).toEqual([[1000, 1500]])
  })

  it('hear a voice in a loud room as in a quiet one', () => {
    for (const room of [0, 1e-9, 1e-6, 1e-5]) {
      expect(intervals([[600, 0, room], spoken(50), [100, 0, room]])).toEqual([[6000, 6500]])
    }
  })

  it('are ordered, at least half a second apart, not in the future, and growing while open', () => {
    const run = fc.tuple(
      fc.integer({ min: 1, max: 80 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(run, { maxLength: 40 }), (runs) => {
        const voice = silentVoice(VOICED_RULES)
        let [last, from, until, open] = [-500, 0, 0, false]
        for (const [count, probability, energy] of runs) {
          for (let i = 0; i < count; i++) {
            const step = stepVoice(voice, probability, energy)
            expect(voicedUntil(voice)).toBeLessThanOrEqual(voice.frames * 10)
            if (step === 'opened') {
              expect(open).toBe(false)
              expect(voicedFrom(voice) - last).toBeGreaterThanOrEqual(500)
              ;[from, until, open] = [voicedFrom(voice), voicedUntil(voice), true]
            } else if (step === 'grew') {
              expect(open).toBe(true)
              expect(voicedFrom(voice)).toBe(from)
              expect(voicedUntil(voice)).toBeGreaterThan(until)
              until = voicedUntil(voice)
            } else if (step === 'closed') {
              expect([voicedFrom(voice), voicedUntil(voice)]).toEqual([from, until])
              expect(until).toBeGreaterThan(from)
              ;[last, open] = [until, false]
            }
          }
        }
      }),
    )
  })
})
