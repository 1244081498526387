import type { VoicedRules } from './voicedRules.ts'

/**
 * The doubt whether what RNNoise takes for a voice is one. Music and test tones hold their pitch, and loud noise never
 * sounds sure; both show over a second, not in a frame. Nor is it one's own where it is much softer than what one's
 * loudspeaker plays, as long as the browser's echo cancellation has not settled. So each frame waits for those around it:
 * it comes out again `rules.around` frames later. Changed in place.
 */
export type VoiceDoubt = {
  readonly rules: VoicedRules
  readonly probabilities: Float32Array
  readonly energies: Float32Array
  readonly steadiness: Float32Array
  /** Energies of what was played. */
  readonly played: Float32Array
  /** Frames in which something was. */
  playing: number
  /** Frames taken and come out again so far. */
  taken: number
  given: number
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
    played: new Float32Array(length),
    playing: 0,
    taken: 0,
    given: 0,
    probability: 0,
    energy: 0,
  }
}

/** Takes the next frame, and the energy of what was played meanwhile; says whether another one came out. */
export const doubtFrame = (
  doubt: VoiceDoubt,
  probability: number,
  energy: number,
  steadiness: number,
  played: number,
): boolean => {
  const at = doubt.taken % doubt.probabilities.length
  doubt.probabilities[at] = probability
  doubt.energies[at] = energy
  doubt.steadiness[at] = steadiness
  doubt.played[at] = played
  if (played > doubt.rules.playing) doubt.playing++
  doubt.taken++
  if (doubt.taken <= doubt.rules.around) return false
  give(doubt)
  return true
}

/** Gives a frame that still waits, though no more will come; false when none does. */
export const drainDoubt = (doubt: VoiceDoubt): boolean => {
  if (doubt.given >= doubt.taken) return false
  give(doubt)
  return true
}

/** Frames that wait to come out. */
export const doubted = ({ taken, given }: VoiceDoubt): number => taken - given

/** Whether so much was played that the browser's echo cancellation has settled. */
export const hasSettled = ({ rules, playing }: VoiceDoubt): boolean => playing >= rules.settling

/** Begins anew after `drainDoubt` has given everything. */
export const endDoubt = (doubt: VoiceDoubt): void => {
  doubt.taken = 0
  doubt.given = 0
}

/** Another capture began, of which cancellation knows nothing yet. */
export const unsettle = (doubt: VoiceDoubt): void => {
  doubt.playing = 0
}

/** Whether the last second sounds like a voice, without waiting for what comes. */
export const soundsLikeVoice = (doubt: VoiceDoubt): boolean =>
  doubt.taken > 0 && isVoice(doubt, doubt.taken - 1, 2)

const give = (doubt: VoiceDoubt): void => {
  const at = doubt.given % doubt.probabilities.length
  const voice = isVoice(doubt, doubt.given, 1)
  doubt.given++
  doubt.probability = voice ? (doubt.probabilities[at] ?? 0) : 0
  doubt.energy = doubt.energies[at] ?? 0
}

/** By the frames around `frame`, back as far as `reach` times `rules.around`. */
const isVoice = (doubt: VoiceDoubt, frame: number, reach: number): boolean => {
  const { rules, probabilities, energies, steadiness, taken } = doubt
  const length = probabilities.length
  const energy = energies[frame % length] ?? 0
  const [softest, loudest] = [energy / rules.alike, energy * rules.alike]
  let [voiced, sure, steady] = [0, 0, 0]
  let [alike, alikeSteady] = [0, 0]
  let [ownPeak, playedPeak] = [0, 0]
  const until = Math.min(taken - 1, frame + rules.around)
  for (let i = Math.max(0, frame - reach * rules.around); i <= until; i++) {
    const at = i % length
    const probability = probabilities[at] ?? 0
    if (i <= frame) playedPeak = Math.max(playedPeak, doubt.played[at] ?? 0)
    if (probability <= rules.on) continue
    const held = steadiness[at] ?? 0
    voiced++
    steady += held
    if (probability >= rules.sure) sure++
    const other = energies[at] ?? 0
    if (i <= frame + rules.ahead) ownPeak = Math.max(ownPeak, other)
    if (other < softest || other > loudest) continue
    alike++
    alikeSteady += held
  }
  if (ownPeak < playedPeak * rules.residue && !hasSettled(doubt)) return false
  const { benefit } = rules
  if (sure + benefit < rules.sureShare * (voiced + benefit)) return false
  const [count, sum] = alike < rules.enough ? [voiced, steady] : [alike, alikeSteady]
  return sum + rules.voiceSteady * benefit <= rules.steadiest * (count + benefit)
}
