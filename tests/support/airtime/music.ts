import type { Noise } from './noises.ts'
import { SCRIPT_RATE } from './syntheticVoice.ts'

/** How an instrument sounds: its harmonics' strengths, attack (s), decay (1/s), and vibrato (share of the pitch). */
type Instrument = {
  readonly harmonics: readonly number[]
  readonly attack: number
  readonly decay: number
  readonly vibrato?: number
}

const piano: Instrument = { harmonics: [1, 0.6, 0.35, 0.25, 0.15, 0.1, 0.06], attack: 0.004, decay: 2.2 }
const cello: Instrument = {
  harmonics: [1, 0.8, 0.7, 0.5, 0.5, 0.4, 0.3, 0.3, 0.2, 0.2, 0.15, 0.1],
  attack: 0.06,
  decay: 0.1,
  vibrato: 0.012,
}
const pad: Instrument = {
  harmonics: [1, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1],
  attack: 0.2,
  decay: 0.1,
  vibrato: 0.004,
}
const scale = [0, 2, 4, 5, 7, 9, 11, 12]
const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)

const play = (
  out: Float32Array,
  { harmonics, attack, decay, vibrato = 0 }: Instrument,
  [at, seconds, note, level]: readonly [at: number, seconds: number, note: number, level: number],
): void => {
  const start = Math.round(at * SCRIPT_RATE)
  const length = Math.min(Math.round(seconds * SCRIPT_RATE), out.length - start)
  let phase = 0
  for (let i = 0; i < length; i++) {
    const t = i / SCRIPT_RATE
    phase += (2 * Math.PI * hertz(note) * (1 + vibrato * Math.sin(2 * Math.PI * 5.5 * t))) / SCRIPT_RATE
    const shape =
      Math.min(1, t / attack) * Math.exp(-t * decay) * Math.min(1, (length - i) / (0.03 * SCRIPT_RATE))
    let sum = 0
    for (const [h, strength] of harmonics.entries()) sum += strength * Math.sin(phase * (h + 1))
    out[start + i] = (out[start + i] ?? 0) + level * shape * sum
  }
}

const melody = (
  out: Float32Array,
  instrument: Instrument,
  random: () => number,
  [lowest, beat, level]: readonly [lowest: number, beat: number, level: number],
): void => {
  for (let at = 0; at < out.length / SCRIPT_RATE - 0.2; ) {
    const seconds = beat * ([0.5, 1, 1, 2][Math.floor(random() * 4)] ?? 1)
    const note = lowest + (scale[Math.floor(random() * scale.length)] ?? 0)
    play(out, instrument, [at, seconds * 0.95, note, level])
    at += seconds
  }
}

const chords = (
  out: Float32Array,
  instrument: Instrument,
  [lowest, bar, level]: readonly [lowest: number, bar: number, level: number],
): void => {
  for (let k = 0; k * bar < out.length / SCRIPT_RATE - 0.2; k++)
    for (const third of [0, 4, 7])
      play(out, instrument, [k * bar, bar * 0.98, lowest + ([0, 9, 5, 7][k % 4] ?? 0) + third, level / 3])
}

const piece =
  (seconds: number, into: (out: Float32Array, random: () => number) => void): Noise =>
  (random) => {
    const out = new Float32Array(Math.round(seconds * SCRIPT_RATE))
    into(out, random)
    const peak = out.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9)
    return out.map((sample) => (sample / peak) * 0.5)
  }

/** Music and tones of so many seconds each, by name; peaks at −6 dB. RNNoise takes all of them for voices. */
export const music = (seconds: number): Readonly<Record<string, Noise>> => ({
  piano: piece(seconds, (out, random) => {
    melody(out, piano, random, [60, 0.4, 0.5])
    chords(out, piano, [48, 1.6, 0.5])
  }),
  cello: piece(seconds, (out, random) => melody(out, cello, random, [45, 0.5, 0.5])),
  band: piece(seconds, (out, random) => {
    melody(out, cello, random, [60, 0.4, 0.25])
    chords(out, pad, [48, 1.6, 0.3])
    melody(out, piano, random, [36, 0.4, 0.3])
  }),
  testTone: piece(seconds, (out) =>
    play(out, { harmonics: [1], attack: 0.01, decay: 0 }, [0, seconds, 69, 1]),
  ),
  beeps: piece(seconds, (out) => {
    for (let at = 0; at < seconds - 0.5; at++)
      play(out, { harmonics: [1], attack: 0.01, decay: 0 }, [at, 0.5, 76, 1])
  }),
})
