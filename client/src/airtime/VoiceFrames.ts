import { Resampler } from './Resampler.ts'
import { createRnnoise, FRAME_SAMPLES, RNNOISE_RATE, type Rnnoise } from './rnnoise.ts'
import { Steadiness } from './Steadiness.ts'

/** Takes off the lows, where a room hums, and leaves the highs, where soft consonants are: what word edges are looked up in. */
const PRE_EMPHASIS = 0.9

/** After a second in which nothing could be heard, nobody is asked whether it was a voice until something can: that takes time. */
const NOTHING_FRAMES = 100

/**
 * Takes one frame of 10 ms: the probability (0…1) that it holds a voice, the mean square of the difference signal, how
 * steadily its tones are held (0…1), the mean square of the samples themselves (0…1), for a level meter, and that of the
 * difference signal of what is played meanwhile.
 */
export type OnVoiceFrame = (
  probability: number,
  energy: number,
  steadiness: number,
  loudness: number,
  played: number,
) => void

/**
 * Turns sound into RNNoise frames. The worklet and the `airtime` command both go through here, so that what is
 * measured on a file is what is measured in a call.
 */
export class VoiceFrames {
  readonly #rnnoise: Rnnoise
  readonly #resampler: Resampler | undefined
  readonly #steadiness = new Steadiness()
  readonly #onFrame: OnVoiceFrame
  readonly #inaudible: number
  #frame: Float32Array
  #filled = 0
  /** Frames in a row too soft for any voice. */
  #nothing = 0
  #last = 0
  #loudness = 0
  #energy = 0
  #lastPlayed = 0
  #played = 0
  #playedSamples = 0

  /**
   * `rate` is the sound's sample rate in Hz; `inaudible` the energy up to which nobody hears anything
   * (`VOICED_RULES.aboveNothing`, which a worklet has to be given); `onFrame` is called once for each 10 ms.
   */
  constructor(module: WebAssembly.Module, rate: number, inaudible: number, onFrame: OnVoiceFrame) {
    this.#inaudible = inaudible
    this.#rnnoise = createRnnoise(module)
    this.#resampler = rate === RNNOISE_RATE ? undefined : new Resampler(rate, RNNOISE_RATE)
    this.#onFrame = onFrame
    this.#frame = this.#rnnoise.input()
  }

  /**
   * Takes the next samples (mono, −1…1), any number of them, and as many of what is played meanwhile, if anything is;
   * fewer than a frame has, for the two to go together.
   */
  push(samples: Float32Array, played?: Float32Array): void {
    if (played) this.#listenTo(played)
    if (this.#resampler) this.#resampler.push(samples, this.#add)
    else for (let i = 0; i < samples.length; i++) this.#add(samples[i] ?? 0)
  }

  #listenTo(played: Float32Array): void {
    for (let i = 0; i < played.length; i++) {
      const sample = played[i] ?? 0
      this.#played += (sample - PRE_EMPHASIS * this.#lastPlayed) ** 2
      this.#lastPlayed = sample
    }
    this.#playedSamples += played.length
  }

  readonly #add = (sample: number): void => {
    this.#frame[this.#filled] = sample
    this.#steadiness.push(sample)
    const difference = sample - PRE_EMPHASIS * this.#last
    this.#last = sample
    this.#loudness += sample * sample
    this.#energy += difference * difference
    this.#filled++
    if (this.#filled < FRAME_SAMPLES) return
    const loudness = this.#loudness / FRAME_SAMPLES
    const energy = this.#energy / FRAME_SAMPLES
    const played = this.#played / Math.max(1, this.#playedSamples)
    this.#nothing = energy > this.#inaudible ? 0 : this.#nothing + 1
    const asked = this.#nothing <= NOTHING_FRAMES
    const probability = asked ? this.#rnnoise.process() : 0
    const steadiness = asked ? this.#steadiness.measure() : 0
    this.#frame = this.#rnnoise.input()
    this.#filled = 0
    this.#loudness = 0
    this.#energy = 0
    this.#played = 0
    this.#playedSamples = 0
    this.#onFrame(probability, energy, steadiness, loudness, played)
  }
}
