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
const rnnoiseModule = (): WebAssembly.Module =>
  new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve('@jitsi/rnnoise-wasm/dist/rnnoise.wasm')),
  )

/** The voiced intervals `[from, until]` of a sound, in seconds from its start, by the frames, wasm and rules of the worklet. */
export const voicedSeconds = (sound: Sound): (readonly [from: number, until: number])[] => {
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
  const frames = new VoiceFrames(rnnoiseModule(), sound.rate, (probability, energy, steadiness) => {
    if (doubtFrame(doubt, probability, energy, steadiness)) step()
  })
  frames.push(sound.samples)
  while (drainDoubt(doubt)) step()
  if (finishVoice(voice) === 'closed') close()
  return intervals
}
