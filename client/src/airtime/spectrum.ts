/** Samples one spectrum is made from: 64 ms at 16 kHz, long enough to tell neighbouring harmonics apart. */
export const SPECTRUM_SAMPLES = 1024

const BITS = Math.log2(SPECTRUM_SAMPLES)
const turn = (of: (angle: number) => number) =>
  Float64Array.from({ length: SPECTRUM_SAMPLES / 2 }, (_, i) => of((2 * Math.PI * i) / SPECTRUM_SAMPLES))

/** Power spectra of real samples under a Hann window, two for the work of one; makes no garbage from call to call. */
export class Spectrum {
  /** Power by bin, the first half, of the first and the second piece; overwritten by each `of`. */
  readonly first = new Float64Array(SPECTRUM_SAMPLES / 2)
  readonly second = new Float64Array(SPECTRUM_SAMPLES / 2)
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

  /** Takes two pieces of `SPECTRUM_SAMPLES` each out of a ring. */
  of(ring: Float64Array, first: number, second: number): void {
    const [real, imaginary] = [this.#real, this.#imaginary]
    for (let i = 0; i < SPECTRUM_SAMPLES; i++) {
      const at = this.#reversed[i] ?? 0
      const window = this.#window[i] ?? 0
      real[at] = (ring[(first + i) % ring.length] ?? 0) * window
      imaginary[at] = (ring[(second + i) % ring.length] ?? 0) * window
    }
    for (let size = 2; size <= SPECTRUM_SAMPLES; size *= 2) this.#merge(size)
    // the spectrum of real samples mirrors itself: one piece is in what does, the other in what does not
    for (let bin = 0; bin < this.first.length; bin++) {
      const mirrored = (SPECTRUM_SAMPLES - bin) % SPECTRUM_SAMPLES
      const [a, b] = [real[bin] ?? 0, imaginary[bin] ?? 0]
      const [c, d] = [real[mirrored] ?? 0, imaginary[mirrored] ?? 0]
      this.first[bin] = ((a + c) ** 2 + (b - d) ** 2) / 4
      this.second[bin] = ((a - c) ** 2 + (b + d) ** 2) / 4
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
