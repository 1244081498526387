import { SPECTRUM_SAMPLES, Spectrum } from './spectrum.ts'

/** From RNNoise's 48 kHz to 16 kHz, where the harmonics are. */
const DECIMATION = 3
const TAPS = 31
const BIN_HZ = 48_000 / DECIMATION / SPECTRUM_SAMPLES
/** Bins looked at: 94 to 4,000 Hz. */
const [FIRST, BEYOND] = [6, 256]
/** The strongest tones of a frame, */
const MOST_TONES = 12
/** none weaker than its strongest by more than this, */
const FAINTEST_DB = 45
/** and each standing out of the valleys beside it by this. */
const STANDS_OUT_DB = 6
/** Samples at 16 kHz in one frame. */
const HOP = 160
/** Compared over 60 ms: two windows overlap little, and a note is still on while a syllable has glided on. */
const FRAMES_APART = 6
/** The same tone: within 0.8 % (a seventh of a semitone) or 1.5 Hz, and not much louder or softer. */
const SAME_PITCH = 0.008
const SAME_HZ = 1.5
const SAME_DB = 12

const lowPass = Float64Array.from({ length: TAPS }, (_, i) => {
  const x = (i - (TAPS - 1) / 2) / DECIMATION
  const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
  return (sinc / DECIMATION) * (0.5 + 0.5 * Math.cos((Math.PI * (i - (TAPS - 1) / 2)) / ((TAPS + 1) / 2)))
})

type Tones = { count: number; readonly hertz: Float64Array; readonly decibels: Float64Array }
const noTones = (): Tones => ({
  count: 0,
  hertz: new Float64Array(MOST_TONES),
  decibels: new Float64Array(MOST_TONES),
})

/**
 * How steadily a sound's tones are held: RNNoise takes music and test tones for voices, but a voice never stops gliding,
 * whereas a note keeps its pitch. For 48 kHz, one answer every 10 ms, no garbage.
 */
export class Steadiness {
  readonly #spectrum = new Spectrum()
  readonly #levels = new Float64Array(BEYOND + 5)
  readonly #recent = new Float64Array(2 * TAPS)
  #taken = 0
  readonly #ring = new Float64Array(2 * SPECTRUM_SAMPLES)
  #filled = 0
  readonly #frames = Array.from({ length: FRAMES_APART + 1 }, noTones)
  #frame = 0
  #asked = 0
  /** Of the frame before, and of the one now. */
  #before = 0
  #now = 0

  /** Takes the next sample, −1…1. */
  push(sample: number): void {
    const at = this.#taken % TAPS
    // written twice, so that the last samples always lie in one piece
    this.#recent[at] = sample
    this.#recent[at + TAPS] = sample
    this.#taken++
    if (this.#taken % DECIMATION !== 0) return
    let sum = 0
    for (let i = 0; i < TAPS; i++) sum += (lowPass[i] ?? 0) * (this.#recent[at + 1 + i] ?? 0)
    this.#ring[this.#filled % this.#ring.length] = sum
    this.#filled++
  }

  /**
   * The share (0…1) of the tones that were there 60 ms before already, of the frame before the last; to be asked once
   * each 10 ms. Two frames are looked at together, for half the work.
   */
  measure(): number {
    if (this.#asked++ % 2 === 0) return this.#now
    const ring = this.#ring
    const start = this.#filled + ring.length - SPECTRUM_SAMPLES
    this.#spectrum.of(ring, start - HOP, start)
    this.#before = this.#steadinessOf(this.#spectrum.first)
    this.#now = this.#steadinessOf(this.#spectrum.second)
    return this.#before
  }

  #steadinessOf(power: Float64Array): number {
    const now = this.#frames[this.#frame % this.#frames.length]
    this.#frame++
    const then = this.#frames[this.#frame % this.#frames.length]
    if (!now || !then) return 0
    this.#findTones(now, power)
    let held = 0
    for (let i = 0; i < now.count; i++) if (wasThere(then, now.hertz[i] ?? 0, now.decibels[i] ?? 0)) held++
    return now.count > 0 ? held / now.count : 0
  }

  #findTones(tones: Tones, power: Float64Array): void {
    const levels = this.#levels
    let loudest = Number.NEGATIVE_INFINITY
    for (let bin = 0; bin < levels.length; bin++) {
      const level = 10 * Math.log10((power[bin] ?? 0) + 1e-12)
      levels[bin] = level
      if (bin >= FIRST && bin < BEYOND) loudest = Math.max(loudest, level)
    }
    tones.count = 0
    for (let bin = FIRST; bin < BEYOND; bin++) {
      const at = (away: number): number => levels[bin + away] ?? 0
      const level = at(0)
      if (level <= at(-1) || level < at(1) || level < loudest - FAINTEST_DB) continue
      if (level - Math.min(at(-3), at(-4), at(3), at(4)) < STANDS_OUT_DB) continue
      // a parabola through the three highest points finds the tone between the bins
      const beside = (0.5 * (at(-1) - at(1))) / (at(-1) - 2 * level + at(1))
      keepStrongest(tones, (bin + beside) * BIN_HZ, level)
    }
  }
}

const keepStrongest = (tones: Tones, hertz: number, decibels: number): void => {
  let at = tones.count
  if (at < MOST_TONES) tones.count++
  else {
    for (let i = 0; i < MOST_TONES; i++) {
      if (at === MOST_TONES || (tones.decibels[i] ?? 0) < (tones.decibels[at] ?? 0)) at = i
    }
    if ((tones.decibels[at] ?? 0) >= decibels) return
  }
  tones.hertz[at] = hertz
  tones.decibels[at] = decibels
}

const wasThere = (tones: Tones, hertz: number, decibels: number): boolean => {
  for (let i = 0; i < tones.count; i++) {
    if (Math.abs((tones.hertz[i] ?? 0) - hertz) >= Math.max(SAME_HZ, SAME_PITCH * hertz)) continue
    if (Math.abs((tones.decibels[i] ?? 0) - decibels) < SAME_DB) return true
  }
  return false
}
