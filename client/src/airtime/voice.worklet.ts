import { type OnVoiceFrame, VoiceFrames } from './VoiceFrames.ts'
import { FRAMES_A_BATCH, NUMBERS_A_FRAME, VOICE_PROCESSOR, type VoiceBatch } from './voiceBatch.ts'

// the audio thread's globals, which TypeScript's DOM library leaves out
declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare const registerProcessor: (
  name: string,
  processor: new (options: AudioWorkletNodeOptions) => AudioWorkletProcessor,
) => void

/** Samples in one render quantum. */
const QUANTUM = 128

class VoiceProcessor extends AudioWorkletProcessor {
  readonly #frames: VoiceFrames
  readonly #silence = new Float32Array(QUANTUM)
  readonly #mono = new Float32Array(QUANTUM)
  #numbers = new Float32Array(FRAMES_A_BATCH * NUMBERS_A_FRAME)
  #filled = 0
  #wanted = true

  constructor(options: AudioWorkletNodeOptions) {
    super()
    const { module, inaudible } = options.processorOptions
    this.#frames = new VoiceFrames(module, sampleRate, inaudible, this.#take)
    // any message means: enough; a processor that returns true lives as long as its context
    this.port.onmessage = () => {
      this.#wanted = false
    }
  }

  /** Takes the microphone, and what this page plays. */
  process([channels, played]: Float32Array[][]): boolean {
    // no channels: the track ended or none is connected; time goes on all the same
    this.#frames.push(this.#monoOf(channels), played?.[0])
    return this.#wanted
  }

  #monoOf(channels: readonly Float32Array[] | undefined): Float32Array {
    const first = channels?.[0]
    if (!channels || !first) return this.#silence
    if (channels.length === 1) return first
    for (let i = 0; i < this.#mono.length; i++) {
      let sum = 0
      for (const channel of channels) sum += channel[i] ?? 0
      this.#mono[i] = sum / channels.length
    }
    return this.#mono
  }

  readonly #take: OnVoiceFrame = (probability, energy, steadiness, loudness, played) => {
    this.#numbers[this.#filled++] = probability
    this.#numbers[this.#filled++] = energy
    this.#numbers[this.#filled++] = steadiness
    this.#numbers[this.#filled++] = loudness
    this.#numbers[this.#filled++] = played
    if (this.#filled < this.#numbers.length) return
    const batch: VoiceBatch = { at: Date.now(), numbers: this.#numbers }
    this.port.postMessage(batch, [this.#numbers.buffer])
    this.#numbers = new Float32Array(FRAMES_A_BATCH * NUMBERS_A_FRAME)
    this.#filled = 0
  }
}

registerProcessor(VOICE_PROCESSOR, VoiceProcessor)
