import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  doubtFrame,
  drainDoubt,
  finishVoice,
  noDoubt,
  silentVoice,
  stepVoice,
  VOICED_RULES,
  voicedFrom,
  voicedUntil,
} from '@setroom/shared'
import { VoiceFrames } from '../../../client/src/airtime/VoiceFrames.ts'
import type { Sound } from './wav.ts'

/** The wasm that the client ships, compiled. */
export const rnnoiseModule = (): WebAssembly.Module =>
  new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve('@jitsi/rnnoise-wasm/dist/rnnoise.wasm')),
  )

/** Samples that a worklet is given at a time. */
const QUANTUM = 128

/**
 * The voiced intervals `[from, until]` of a sound, in seconds from its start, by the frames, wasm and rules of the
 * worklet; `played` came out of the loudspeaker meanwhile, at the same rate.
 */
export const voicedSeconds = (
  sound: Sound,
  played?: Float32Array,
): (readonly [from: number, until: number])[] => {
  const intervals: (readonly [number, number])[] = []
  const voice = silentVoice(VOICED_RULES)
  const length = sound.samples.length / sound.rate
  const close = (): void => {
    intervals.push([voicedFrom(voice) / 1000, Math.min(length, voicedUntil(voice) / 1000)])
  }
  const doubt = noDoubt(VOICED_RULES)
  const step = (): void => {
    if (stepVoice(voice, doubt.probability, doubt.energy) === 'closed') close()
  }
  const frames = new VoiceFrames(
    rnnoiseModule(),
    sound.rate,
    VOICED_RULES.aboveNothing,
    (probability, energy, steadiness, _, played) => {
      if (doubtFrame(doubt, probability, energy, steadiness, played)) step()
    },
  )
  for (let at = 0; at < sound.samples.length; at += QUANTUM)
    frames.push(sound.samples.subarray(at, at + QUANTUM), played?.subarray(at, at + QUANTUM))
  while (drainDoubt(doubt)) step()
  if (finishVoice(voice) === 'closed') close()
  return intervals
}
