/** Samples one spectrum is made from: 64 ms at 16 kHz, long enough to tell neighbouring harmonics apart. */
export const SPECTRUM_SAMPLES = 1024

const BITS = Math.log2(SPECTRUM_SAMPLES)
const turn = (of: (angle: number) => number) =>
  Float64Array.from({ length: SPECTRUM_SAMPLES / 2 }, (_, i) => of((2 * Math.PI * i) / SPECTRUM_SAMPLES))

/** The power spectrum of real samples under a Hann window; makes no garbage from call to call. */
export class Spectrum {
  /** Power by bin, the first half; overwritten by each `of`. */
  readonly power = new Float64Array(SPECTRUM_SAMPLES / 2)
  readonly #real = new Float64Array(SPECTRUM_SAMPLES)
  readonly #imaginary = new Float64Array(SPECTRUM_SAMPLES)
  readonly #cosine = turn(Math.cos)
  readonly #sine = turn(Math.sin)
  readonly #window = Float64Array.from(
    { length: SPECTRUM_SAMPLES },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SPECTRUM_SAMPLES),
  )
  readonly #reversed = Uint16Array.from({ length: SPECTRUM_SAMPLES }, (_, i) => {
    let reversed = 0
    for (let bit = 0; bit < BITS; bit++) if (i & (1 << bit)) reversed |= 1 << (BITS - 1 - bit)
    return reversed
  })

  /** Takes `SPECTRUM_SAMPLES` of a ring, the oldest at `start`. */
  of(ring: Float64Array, start: number): void {
    for (let i = 0; i < SPECTRUM_SAMPLES; i++) {
      const sample = ring[(start + i) % SPECTRUM_SAMPLES] ?? 0
      this.#real[this.#reversed[i] ?? 0] = sample * (this.#window[i] ?? 0)
    }
    this.#imaginary.fill(0)
    for (let size = 2; size <= SPECTRUM_SAMPLES; size *= 2) this.#merge(size)
    for (let bin = 0; bin < this.power.length; bin++) {
      this.power[bin] = (this.#real[bin] ?? 0) ** 2 + (this.#imaginary[bin] ?? 0) ** 2
    }
  }

  /** One stage of the fast Fourier transform: pairs of transforms of half the size into one. */
  #merge(size: number): void {
    const [real, imaginary] = [this.#real, this.#imaginary]
    const half = size / 2
    const stride = SPECTRUM_SAMPLES / size
    for (let first = 0; first < SPECTRUM_SAMPLES; first += size) {
      for (let j = 0; j < half; j++) {
        const [a, b] = [first + j, first + j + half]
        const cosine = this.#cosine[j * stride] ?? 0
        const sine = this.#sine[j * stride] ?? 0
        const [x, y] = [real[b] ?? 0, imaginary[b] ?? 0]
        const turnedReal = x * cosine + y * sine
        const turnedImaginary = y * cosine - x * sine
        real[b] = (real[a] ?? 0) - turnedReal
        imaginary[b] = (imaginary[a] ?? 0) - turnedImaginary
        real[a] = (real[a] ?? 0) + turnedReal
        imaginary[a] = (imaginary[a] ?? 0) + turnedImaginary
      }
    }
  }
}
