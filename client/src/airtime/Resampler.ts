/** Zero crossings of the sinc on each side: 16 keeps speech's band flat and images below about −80 dB. */
const CROSSINGS = 16
/** Kernel entries between two zero crossings; between them it is interpolated linearly. */
const RESOLUTION = 512

/** A Hann-windowed sinc from its middle to `CROSSINGS`, and one entry of 0 to interpolate towards. */
const kernel = (): Float32Array => {
  const table = new Float32Array(CROSSINGS * RESOLUTION + 2)
  table[0] = 1
  for (let i = 1; i < CROSSINGS * RESOLUTION; i++) {
    const x = i / RESOLUTION
    table[i] = (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / CROSSINGS))
  }
  return table
}

/** Changes the sample rate of one stream (Hz to Hz) by windowed sinc, in pieces of any length, without losing time. */
export class Resampler {
  readonly #step: number
  readonly #cutoff: number
  readonly #reach: number
  readonly #table = kernel()
  readonly #ring: Float32Array
  readonly #mask: number
  #received = 0
  #position = 0

  constructor(from: number, to: number) {
    this.#step = from / to
    this.#cutoff = Math.min(1, to / from)
    this.#reach = Math.ceil(CROSSINGS / this.#cutoff)
    const size = 2 ** Math.ceil(Math.log2(2 * this.#reach + 2))
    this.#ring = new Float32Array(size)
    this.#mask = size - 1
  }

  /** Takes the next samples and hands out those that have become certain, `emit` once for each. */
  push(samples: Float32Array, emit: (sample: number) => void): void {
    for (let i = 0; i < samples.length; i++) {
      this.#ring[this.#received & this.#mask] = samples[i] ?? 0
      this.#received++
      while (this.#position + this.#reach < this.#received) {
        emit(this.#at(this.#position))
        this.#position += this.#step
      }
    }
  }

  #at(position: number): number {
    const first = Math.max(0, Math.ceil(position - this.#reach))
    const last = Math.floor(position + this.#reach)
    let sum = 0
    for (let i = first; i <= last; i++) {
      const x = Math.abs(i - position) * this.#cutoff * RESOLUTION
      const entry = Math.floor(x)
      if (entry >= CROSSINGS * RESOLUTION) continue
      const low = this.#table[entry] ?? 0
      const high = this.#table[entry + 1] ?? 0
      sum += (this.#ring[i & this.#mask] ?? 0) * (low + (high - low) * (x - entry))
    }
    return sum * this.#cutoff
  }
}
