import { SCRIPT_RATE } from './syntheticVoice.ts'

/** A sound that is not speech: made anew from a stream of numbers in 0…1, at `SCRIPT_RATE`. */
export type Noise = (random: () => number) => Float32Array<ArrayBuffer>

const white = (random: () => number): number => random() * 2 - 1
const decibels = (level: number): number => 10 ** (level / 20)
const samplesIn = (seconds: number): number => Math.round(seconds * SCRIPT_RATE)

/** A band of noise around `centre` Hz (a two-pole resonator), peak near 1. */
const band = (
  random: () => number,
  length: number,
  centre: number,
  width: number,
): Float32Array<ArrayBuffer> => {
  const out = new Float32Array(length)
  const radius = Math.exp((-Math.PI * width) / SCRIPT_RATE)
  const turn = 2 * radius * Math.cos((2 * Math.PI * centre) / SCRIPT_RATE)
  let [last, before, peak] = [0, 0, 1e-9]
  for (let i = 0; i < length; i++) {
    const next = white(random) + turn * last - radius * radius * before
    before = last
    last = next
    out[i] = next
    peak = Math.max(peak, Math.abs(next))
  }
  return out.map((sample) => sample / peak)
}

/** A cough: two bursts of breath, 0.2 and 0.15 s, through the resonances of a throat, with a sharp start. */
export const cough: Noise = (random) => {
  const out = new Float32Array(samplesIn(0.55))
  for (const [start, seconds, level] of [
    [0, 0.2, 0.5],
    [0.32, 0.15, 0.35],
  ] as const) {
    const length = samplesIn(seconds)
    const low = band(random, length, 500, 300)
    const high = band(random, length, 1600, 900)
    for (let i = 0; i < length; i++) {
      const age = i / length
      const shape = Math.min(1, age / 0.04) * Math.exp(-4 * age) * (1 - age)
      out[samplesIn(start) + i] = level * shape * ((low[i] ?? 0) + 0.8 * (high[i] ?? 0))
    }
  }
  return out
}

/** Two seconds of typing: a dozen clicks of 4 to 12 ms. */
export const typing: Noise = (random) => {
  const out = new Float32Array(samplesIn(2))
  for (let at = 0.05; at < 1.9; at += 0.08 + random() * 0.14) {
    const length = samplesIn(0.004 + random() * 0.008)
    const level = 0.1 + random() * 0.25
    for (let i = 0; i < length; i++)
      out[samplesIn(at) + i] = level * white(random) * Math.exp((-5 * i) / length)
  }
  return out
}

/** A second of paper and sleeve: hiss that swells and fades six times. */
export const rustle: Noise = (random) => {
  const length = samplesIn(1)
  const hiss = band(random, length, 4500, 4000)
  return hiss.map((sample, i) => 0.2 * sample * Math.sin((6 * Math.PI * i) / length) ** 2)
}

/** `seconds` of a fan: brown noise at `level` dB RMS. */
export const fan = (seconds: number, level: number): Noise => {
  return (random) => {
    const out = new Float32Array(samplesIn(seconds))
    let [brown, energy] = [0, 0]
    for (let i = 0; i < out.length; i++) {
      brown = brown * 0.995 + white(random) * 0.05
      out[i] = brown
      energy += brown * brown
    }
    const gain = decibels(level) / Math.sqrt(energy / out.length)
    return out.map((sample) => sample * gain)
  }
}
