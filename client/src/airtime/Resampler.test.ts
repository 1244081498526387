import { expect, it } from 'vitest'
import { Resampler } from './Resampler.ts'

const sine = (hertz: number, rate: number, seconds: number): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / rate))

/** Changed in pieces of the lengths a worklet, a file and a careless caller would give. */
const changed = (samples: Float32Array, from: number, to: number): number[] => {
  const resampler = new Resampler(from, to)
  const out: number[] = []
  let at = 0
  for (let i = 0; at < samples.length; i++) {
    const piece = [128, 1, 1000][i % 3] ?? 1
    resampler.push(samples.subarray(at, at + piece), (sample) => out.push(sample))
    at += piece
  }
  return out
}

it.each([8_000, 16_000, 22_050, 44_100, 48_000, 96_000])('keeps a tone and its time from %i Hz', (rate) => {
  const out = changed(sine(1_000, rate, 1), rate, 48_000)
  // the last few milliseconds are not certain yet
  expect(out.length).toBeGreaterThan(48_000 * 0.995)
  expect(out.length).toBeLessThanOrEqual(48_000)
  const middle = out.slice(4_800, 43_200)
  const worst = middle.reduce((most, sample, i) => {
    return Math.max(most, Math.abs(sample - Math.sin((2 * Math.PI * 1_000 * (i + 4_800)) / 48_000)))
  }, 0)
  expect(worst).toBeLessThan(0.005)
})

it('lets nothing fold over from above the new rate', () => {
  const out = changed(sine(35_000, 96_000, 1), 96_000, 48_000).slice(4_800, 43_200)
  expect(Math.max(...out.map(Math.abs))).toBeLessThan(0.005)
})
