import { execFileSync } from 'node:child_process'
import { Resampler } from '../../../client/src/airtime/Resampler.ts'
import { readWav } from './wav.ts'

/** Samples a second of every scripted sound. */
export const SCRIPT_RATE = 48_000

/** A voice of espeak-ng (`en-gb`, `de+f4`, …) and its words a minute. */
export type SyntheticVoice = { readonly name: string; readonly speed: number }

const spoken = (voice: SyntheticVoice, text: string): Uint8Array => {
  try {
    return execFileSync('espeak-ng', ['-v', voice.name, '-s', String(voice.speed), '--stdout', text], {
      maxBuffer: 2 ** 26,
    })
  } catch (cause) {
    throw new Error(
      'The airtime tests make their own voices with espeak-ng, which did not run: install the package espeak-ng.',
      {
        cause,
      },
    )
  }
}

/** RMS below which the clean synthetic voice (peaks near −4 dB) counts as silence: above its noise, below its faintest consonant. */
const SILENCE = 10 ** (-45 / 20)
const STEP = SCRIPT_RATE / 1000
const WINDOW = 5 * STEP

const loud = (samples: Float32Array, from: number): boolean => {
  let energy = 0
  for (const sample of samples.subarray(from, from + WINDOW)) energy += sample * sample
  return Math.sqrt(energy / WINDOW) > SILENCE
}

/** The text spoken, at `SCRIPT_RATE`, with the silence before and after cut away to the millisecond, so that its length is known speech. */
export const speak = (voice: SyntheticVoice, text: string): Float32Array<ArrayBuffer> => {
  const { rate, samples } = readWav(spoken(voice, text))
  const changed: number[] = []
  const resampler = new Resampler(rate, SCRIPT_RATE)
  resampler.push(samples, (sample) => changed.push(sample))
  resampler.push(new Float32Array(64), (sample) => changed.push(sample))
  const whole = Float32Array.from(changed)
  let from = 0
  while (from < whole.length && !loud(whole, from)) from += STEP
  let until = whole.length
  while (until > from && !loud(whole, until - WINDOW)) until -= STEP
  if (from >= until) throw new Error(`espeak-ng's voice ${voice.name} was silent`)
  return whole.slice(from, until)
}
