/** What makes a run of RNNoise frames speech. Durations in frames of 10 ms, energies as mean squares of samples of −1…1. */
export type VoicedRules = {
  /** Probability from which silence turns into voice. */
  readonly on: number
  /** Probability below which voice turns into silence; lower than `on`, so that a wavering voice is one burst. */
  readonly off: number
  /** Silence inside a burst that does not end it: the closure before a consonant. */
  readonly bridge: number
  /** A burst shorter than this is a click or a cough, not a word; */
  readonly shortest: number
  /** nor is one with fewer frames than `sureFrames` of at least this probability: rustling comes in waves like syllables. */
  readonly sure: number
  readonly sureFrames: number
  /** A pause shorter than this is part of speaking. */
  readonly pause: number
  /** How far before its first voiced frame a word may have begun to be audible. */
  readonly lead: number
  /** How far after its last voiced frame a word may still be audible. */
  readonly tail: number
  /** Silence inside that tail: between a stop's closure and its release. */
  readonly closure: number
  /** Audible is what stands this many times above the room's own energy, */
  readonly aboveRoom: number
  /** and above this share of the voice's peak (−33 dB), */
  readonly abovePeak: number
  /** and above this (−75 dB). */
  readonly aboveNothing: number
  /** How far a frame looks around itself, both ways, before it is believed. */
  readonly around: number
  /** Held tones (0…1, see Steadiness) of the frames around, on average: more is music or a test tone. */
  readonly steadiest: number
  /** Of those about as loud, within this factor of energy (16 dB): soft music behind a voice says nothing about it. */
  readonly alike: number
  /** Unless fewer frames than this are: then all around are asked. */
  readonly enough: number
  /** What a voice has of it, credited for as many frames as `benefit`: few frames prove little. */
  readonly voiceSteady: number
  readonly benefit: number
  /** At least this share of the frames around must be sure: a loud hiss never is. */
  readonly sureShare: number
  /** The page is heard to play above this (−55 dB). */
  readonly playing: number
  /** Frames of that after which echo cancellation has settled; */
  readonly settling: number
  /** until then a voice below this share (−12 dB) of what was just played is that, coming back: */
  readonly residue: number
  /** by its loudest from `around` before to this many frames after, so that hardly anything is put before one's own words. */
  readonly ahead: number
}

/**
 * Threshold, pause and shortest burst are ARCHITECTURE.md's. The rest was fitted on scripted microphones (five
 * synthetic voices, 0 to −20 dB, fans at −62 to −42 dB): a constant 75 ms added to each interval made a person who only
 * says "yeah" 18 % too long, edges looked up in the sound's own energy leave at most 1 %. One-syllable words, 20 dB down
 * beside a fan, had at least 18 sure frames; synthetic coughs, typing and rustling at most 3.
 *
 * Steadiness was fitted on 30 speakers (recorded prompts in three languages, diphone, statistical and formant
 * synthesis) and 75 pieces of music (recorded, chip tunes, synthetic, tones): over a second of voiced frames no speaker
 * was above 0.18, and 94 % of the music was. RNNoise alone counts 65 % of the music, with this 3 %; of speech nothing
 * is lost, and over soft music each pause is found again (RNNoise alone counts 30 to 50 % too much there).
 *
 * What cancellation leaves while it settles was measured in Chromium out of a loudspeaker that comes back at −12 dB: the
 * loudest taken for a voice stood 16 dB below what was played, the softest words of somebody talking over it 6 dB (as
 * loud as the others). It was over after 3 s of sound. How far the two rise and fall together tells nothing:
 * cancellation that is still learning changes from word to word.
 */
export const VOICED_RULES: VoicedRules = {
  on: 0.5,
  off: 0.35,
  bridge: 25,
  shortest: 15,
  sure: 0.8,
  sureFrames: 10,
  pause: 50,
  lead: 8,
  tail: 24,
  closure: 9,
  aboveRoom: 2,
  abovePeak: 0.0005,
  aboveNothing: 3e-8,
  around: 50,
  steadiest: 0.2,
  alike: 40,
  enough: 25,
  voiceSteady: 0.07,
  benefit: 10,
  sureShare: 0.25,
  playing: 3e-6,
  settling: 500,
  residue: 0.063,
  ahead: 20,
}

/** Length of one frame in ms: RNNoise's 480 samples at 48 kHz. */
export const VOICE_FRAME_MS = 10
