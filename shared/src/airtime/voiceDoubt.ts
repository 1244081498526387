import type { VoicedRules } from './voicedRules.ts'

/**
 * The doubt whether what RNNoise takes for a voice is one. Music and test tones hold their pitch, and loud noise never
 * sounds sure; both show over a second, not in a frame. So each frame waits for those around it: it comes out again
 * `rules.around` frames later. Changed in place; sums over the frames around, so that a frame costs the same always.
 */
export type VoiceDoubt = {
  readonly rules: VoicedRules
  readonly probabilities: Float32Array
  readonly energies: Float32Array
  readonly steadiness: Float32Array
  /** Frames taken and come out again so far. */
  taken: number
  given: number
  /** Of the frames around that may be voice: how many, how many surely, and the sum of their steadiness. */
  voiced: number
  sure: number
  steady: number
  /** What the frame that came out last is: a voice's probability, 0 where it is none; and its energy. */
  probability: number
  energy: number
}

/** Nothing heard yet. */
export const noDoubt = (rules: VoicedRules): VoiceDoubt => {
  const length = 2 * rules.around + 1
  return {
    rules,
    probabilities: new Float32Array(length),
    energies: new Float32Array(length),
    steadiness: new Float32Array(length),
    taken: 0,
    given: 0,
    voiced: 0,
    sure: 0,
    steady: 0,
    probability: 0,
    energy: 0,
  }
}

/** Takes the next frame; says whether another one came out. */
export const doubtFrame = (
  doubt: VoiceDoubt,
  probability: number,
  energy: number,
  steadiness: number,
): boolean => {
  const { rules, probabilities } = doubt
  const length = probabilities.length
  if (doubt.taken >= length) count(doubt, doubt.taken - length, -1)
  const at = doubt.taken % length
  probabilities[at] = probability
  doubt.energies[at] = energy
  doubt.steadiness[at] = steadiness
  count(doubt, doubt.taken, 1)
  doubt.taken++
  if (doubt.taken <= rules.around) return false
  give(doubt)
  return true
}

/** Gives a frame that still waits, though no more will come; false when none does. */
export const drainDoubt = (doubt: VoiceDoubt): boolean => {
  if (doubt.given >= doubt.taken) return false
  const gone = doubt.given - doubt.rules.around - 1
  // those that are out of reach by now, and have not been replaced by newer ones
  if (gone >= 0 && gone >= doubt.taken - doubt.probabilities.length) count(doubt, gone, -1)
  give(doubt)
  return true
}

/** Frames that wait to come out. */
export const doubted = ({ taken, given }: VoiceDoubt): number => taken - given

/** Begins anew after `drainDoubt` has given everything. */
export const endDoubt = (doubt: VoiceDoubt): void => {
  Object.assign(doubt, { taken: 0, given: 0, voiced: 0, sure: 0, steady: 0 })
}

/** Whether the frames just around sound like a voice at all; without waiting, of those heard so far. */
export const soundsLikeVoice = ({ rules, voiced, sure, steady }: VoiceDoubt): boolean =>
  (steady + rules.voiceSteady * rules.benefit) / (voiced + rules.benefit) <= rules.steadiest &&
  (sure + rules.benefit) / (voiced + rules.benefit) >= rules.sureShare

const give = (doubt: VoiceDoubt): void => {
  const at = doubt.given % doubt.probabilities.length
  doubt.given++
  doubt.probability = soundsLikeVoice(doubt) ? (doubt.probabilities[at] ?? 0) : 0
  doubt.energy = doubt.energies[at] ?? 0
}

const count = (doubt: VoiceDoubt, frame: number, by: 1 | -1): void => {
  const at = frame % doubt.probabilities.length
  const probability = doubt.probabilities[at] ?? 0
  if (probability <= doubt.rules.on) return
  doubt.voiced += by
  doubt.steady += by * (doubt.steadiness[at] ?? 0)
  if (probability >= doubt.rules.sure) doubt.sure += by
}
