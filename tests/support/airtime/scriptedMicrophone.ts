import type { Noise } from './noises.ts'
import { seededRandom } from './seededRandom.ts'
import { SCRIPT_RATE, type SyntheticVoice, speak } from './syntheticVoice.ts'

/** One thing on a microphone's script: something said, a noise, or nothing for a while. */
export type Cue =
  | { readonly says: string; readonly decibels?: number }
  | { readonly noise: Noise }
  | { readonly pause: number }

/** What a microphone heard, at `SCRIPT_RATE`, and when in it somebody spoke: `[from, until]` in seconds. */
export type ScriptedMicrophone = {
  readonly samples: Float32Array<ArrayBuffer>
  readonly speech: readonly (readonly [from: number, until: number])[]
}

/** Pauses below this are part of speaking, on both sides of the comparison: PRODUCT.md's airtime is not a sum of syllables. */
const PAUSE = 0.5

/** Plays the script, one cue after the other, over a `background`. The same seed makes the same sound. */
export const recordScript = (
  voice: SyntheticVoice,
  script: readonly Cue[],
  options: { readonly seed: number; readonly background?: (seconds: number) => Noise },
): ScriptedMicrophone => {
  const random = seededRandom(options.seed)
  const pieces: Float32Array[] = []
  const speech: [number, number][] = []
  let length = 0
  for (const cue of script) {
    const piece = played(voice, cue, random)
    if ('says' in cue) {
      const [from, until] = [length / SCRIPT_RATE, (length + piece.length) / SCRIPT_RATE]
      const last = speech.at(-1)
      if (last && from - last[1] < PAUSE) last[1] = until
      else speech.push([from, until])
    }
    pieces.push(piece)
    length += piece.length
  }
  const samples = options.background
    ? options.background(length / SCRIPT_RATE)(random)
    : new Float32Array(length)
  let at = 0
  for (const piece of pieces) {
    for (const [i, sample] of piece.entries()) samples[at + i] = (samples[at + i] ?? 0) + sample
    at += piece.length
  }
  return { samples: samples.subarray(0, length), speech }
}

const played = (voice: SyntheticVoice, cue: Cue, random: () => number): Float32Array => {
  if ('noise' in cue) return cue.noise(random)
  if ('pause' in cue) return new Float32Array(Math.round(cue.pause * SCRIPT_RATE))
  const gain = 10 ** ((cue.decibels ?? 0) / 20)
  return speak(voice, cue.says).map((sample) => sample * gain)
}
