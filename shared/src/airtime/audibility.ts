import type { VoicedRules } from './voicedRules.ts'

/** Frames after the last voice before a frame counts as the room alone. */
const ROOM_AFTER = 40
/** Share of a new frame in the room's energy: settles in about a second. */
const ROOM_SHARE = 0.01
/** A louder frame than this many times the room (a slammed door) counts as this much. */
const ROOM_SURPRISE = 20
/** What the peak keeps from frame to frame: halves in 1.4 s, so that a shout does not hide the whisper after it. */
const PEAK_KEEPS = 0.995

/** What a microphone's room and voice have lately been like; changed in place. Energies are of the difference signal. */
export type Audibility = {
  room: number
  peak: number
  /** Frames since the last voiced one. */
  quiet: number
  /** How many frames in a row, up to the one before, were audible. */
  run: number
}

/** A room not yet listened to. */
export const unheardRoom = (): Audibility => ({ room: 1e-6, peak: 0, quiet: 1000, run: 0 })

/** Takes a frame and says whether something stood out from the room in it; `run` still counts the frames before. */
export const isAudible = (
  state: Audibility,
  rules: VoicedRules,
  voiced: boolean,
  energy: number,
): boolean => {
  const audible =
    energy > Math.max(rules.aboveNothing, state.room * rules.aboveRoom, state.peak * rules.abovePeak)
  state.peak *= PEAK_KEEPS
  if (voiced) {
    state.quiet = 0
    state.peak = Math.max(state.peak, energy)
  } else {
    state.quiet++
    if (state.quiet > ROOM_AFTER) {
      state.room += (Math.min(energy, state.room * ROOM_SURPRISE + 1e-9) - state.room) * ROOM_SHARE
    }
  }
  return audible
}
