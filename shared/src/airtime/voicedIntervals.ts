import { type Audibility, isAudible, unheardRoom } from './audibility.ts'
import { VOICE_FRAME_MS, type VoicedRules } from './voicedRules.ts'

/**
 * One microphone's way from frames to intervals of speech. Changed in place by `stepVoice`, so that a hundred frames a
 * second leave no garbage. Counted in frames since the first; read the interval by `voicedFrom` and `voicedUntil`.
 */
export type VoicedIntervals = {
  readonly rules: VoicedRules
  readonly audibility: Audibility
  /** Frames taken so far. */
  frames: number
  /** Whether the last frame was voiced. */
  voiced: boolean
  /** Where the burst now heard begins to be voiced, −1 when there is none, */
  burstFrom: number
  /** where it began to be audible, */
  burstStart: number
  /** where its last voiced frame ended, */
  burstUntil: number
  /** and where its last audible one did. */
  burstEnd: number
  /** How many of its frames were surely voiced. */
  burstSure: number
  /** Whether an interval is open. */
  open: boolean
  /** Start of the open interval, or of the one just closed. */
  from: number
  /** End so far of the open interval, or of the one just closed; only ever grows while it is open. */
  until: number
}

/** What one frame did to the interval. */
export type VoiceStep = 'nothing' | 'opened' | 'grew' | 'closed'

/** A microphone of which nothing has been heard. */
export const silentVoice = (rules: VoicedRules): VoicedIntervals => ({
  rules,
  audibility: unheardRoom(),
  frames: 0,
  voiced: false,
  burstFrom: -1,
  burstStart: -1,
  burstUntil: -1,
  burstEnd: -1,
  burstSure: 0,
  open: false,
  from: 0,
  until: 0,
})

/** Start of the open interval, or of the one just closed, in ms since the first frame. */
export const voicedFrom = (state: VoicedIntervals): number => state.from * VOICE_FRAME_MS

/** End so far of the open interval, or of the one just closed, in ms since the first frame. */
export const voicedUntil = (state: VoicedIntervals): number => state.until * VOICE_FRAME_MS

/**
 * Takes the next frame: RNNoise's probability of a voice (0…1) and the mean square of the frame's difference signal
 * (see VoiceFrames). RNNoise says *that* somebody speaks; where a word begins and ends, soft consonants included, is
 * looked up in the energy around. Bursts are first bridged, then the short ones dropped, then pauses merged: a click in
 * the middle of a pause must not join two intervals.
 */
export const stepVoice = (state: VoicedIntervals, probability: number, energy: number): VoiceStep => {
  const { rules, audibility } = state
  const frame = state.frames++
  state.voiced = probability >= (state.voiced ? rules.off : rules.on)
  const audible = isAudible(audibility, rules, state.voiced, energy)
  if (state.voiced) {
    if (state.burstFrom < 0) {
      state.burstFrom = frame
      state.burstStart = frame - Math.min(audibility.run, rules.lead)
      state.burstEnd = frame
      state.burstSure = 0
    }
    if (probability >= rules.sure) state.burstSure++
    state.burstUntil = state.frames
    if (audible) state.burstEnd = state.frames
  } else if (state.burstFrom >= 0) {
    const near = audibility.quiet <= rules.tail && state.frames - state.burstEnd <= rules.closure
    if (audible && near) state.burstEnd = state.frames
    if (audibility.quiet >= rules.bridge) state.burstFrom = -1
  }
  audibility.run = audible ? audibility.run + 1 : 0
  return isSpeech(state) ? accept(state) : closeAfterPause(state)
}

/** Ends the stream: an open interval is closed where it last was heard. What comes next begins anew, in the same room. */
export const finishVoice = (state: VoicedIntervals): VoiceStep => {
  state.voiced = false
  state.burstFrom = -1
  state.audibility.run = 0
  if (!state.open) return 'nothing'
  state.open = false
  return 'closed'
}

/** Long enough, sure enough, and heard: a voice without a sound is no voice. */
const isSpeech = ({ rules, burstFrom, burstUntil, burstEnd, burstSure }: VoicedIntervals): boolean =>
  burstFrom >= 0 &&
  burstUntil - burstFrom >= rules.shortest &&
  burstSure >= rules.sureFrames &&
  burstEnd > burstFrom

const accept = (state: VoicedIntervals): VoiceStep => {
  if (!state.open) {
    state.open = true
    state.from = state.burstStart
    state.until = state.burstEnd
    return 'opened'
  }
  if (state.burstEnd <= state.until) return 'nothing'
  state.until = state.burstEnd
  return 'grew'
}

const closeAfterPause = (state: VoicedIntervals): VoiceStep => {
  if (!state.open) return 'nothing'
  // a burst begun within the pause, or about to turn out begun there, may still be speech
  const silentUntil = state.burstFrom >= 0 ? state.burstStart : state.frames - state.rules.lead
  if (silentUntil - state.until < state.rules.pause) return 'nothing'
  state.open = false
  return 'closed'
}
