/** Frames in one message from the worklet: 50 ms, short enough for the ring and twenty messages a second. */
export const FRAMES_A_BATCH = 5
/** Numbers for each frame: probability of a voice, energy, steadiness, loudness, what is played (see OnVoiceFrame). */
export const NUMBERS_A_FRAME = 5

/** What the worklet tells the page; nothing that could be heard again leaves the audio thread. */
export type VoiceBatch = {
  /** `Date.now()` on the audio thread when the last frame had been heard: right even when the page reads this late. */
  readonly at: number
  /** `FRAMES_A_BATCH` times `NUMBERS_A_FRAME`. */
  readonly numbers: Float32Array
}

/** The name the worklet registers its processor under. */
export const VOICE_PROCESSOR = 'setroom-voice'
