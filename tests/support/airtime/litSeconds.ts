import { VOICED_RULES } from '@setroom/shared'
import { VoiceFrames } from '../../../client/src/airtime/VoiceFrames.ts'
import { VoiceListener } from '../../../client/src/airtime/VoiceListener.ts'
import { FRAMES_A_BATCH, NUMBERS_A_FRAME } from '../../../client/src/airtime/voiceBatch.ts'
import { rnnoiseModule } from './voicedSeconds.ts'
import type { Sound } from './wav.ts'

/** When the ring around a face is lit, and when it goes out, in seconds from the sound's start. */
export const litSeconds = ({ rate, samples }: Sound): (readonly [at: number, on: boolean])[] => {
  const told: (readonly [number, boolean])[] = []
  let ms = 0
  let numbers: number[] = []
  const nothing = (): void => {}
  const speaking = (on: boolean): void => void told.push([ms / 1000, on])
  const listener = new VoiceListener(
    { speaking, level: nothing, voiced: nothing, talkingWhileMuted: nothing },
    false,
  )
  const frames = new VoiceFrames(rnnoiseModule(), rate, VOICED_RULES.aboveNothing, (...frame) => {
    ms += 10
    numbers.push(...frame)
    if (numbers.length < FRAMES_A_BATCH * NUMBERS_A_FRAME) return
    listener.hear(ms, Float32Array.from(numbers))
    numbers = []
  })
  frames.push(samples)
  return told
}
