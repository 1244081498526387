import {
  doubted,
  doubtFrame,
  drainDoubt,
  endDoubt,
  finishVoice,
  hasSettled,
  noDoubt,
  silentVoice,
  soundsLikeVoice,
  stepVoice,
  unsettle,
  VOICE_FRAME_MS,
  VOICED_RULES,
  voicedFrom,
  voicedUntil,
} from '@setroom/shared'
import { FrameClock } from './FrameClock.ts'
import { SpeakingLight } from './SpeakingLight.ts'
import { NUMBERS_A_FRAME } from './voiceBatch.ts'

/** A stretch of speech, in ms of the page's clock (`performance.now()`). */
export type VoicedStretch = {
  /** Counts up from 1. */
  readonly id: number
  readonly from: number
  /** Grows from one call to the next until `ended`. */
  readonly until: number
  readonly ended: boolean
}

/** What a microphone tells about its person. Nothing is reported while muted, except `talkingWhileMuted`. */
export type VoiceEvents = {
  /** For the ring: at most 250 ms behind, and, while it is on, again every two seconds. */
  readonly speaking: (on: boolean) => void
  /** For a level meter: 0 (−60 dB and less) to 1 (−10 dB), about twenty times a second. */
  readonly level: (level: number) => void
  /** For airtime: when a stretch of speech began (0.65 s ago or more), went on, or ended. */
  readonly voiced: (stretch: VoicedStretch) => void
  /** They have spoken for a second and nobody hears it; at most every 30 s. */
  readonly talkingWhileMuted: () => void
}

/** Speech this long while muted is meant for the others. */
const TALKING_MS = 1_000
/** What is still said as the microphone closes is not. */
const AFTER_MUTING_MS = 500
const REMIND_AGAIN_MS = 30_000

/** Makes events of the worklet's frames: the part of the voice meter that needs no browser. */
export class VoiceListener {
  readonly #events: VoiceEvents
  readonly #doubt = noDoubt(VOICED_RULES)
  readonly #voice = silentVoice(VOICED_RULES)
  readonly #light = new SpeakingLight()
  #stretch: VoicedStretch | undefined
  #stretches = 0
  readonly #clock = new FrameClock()
  /** Page time of frame 0 by the newest batch alone: not before the clock's. */
  #latest = 0
  #muted: boolean
  /** Mutings and unmutings that the frames have not come to: they come out of the doubt half a second late. */
  readonly #changes: { readonly muted: boolean; readonly at: number }[] = []
  /** Whether the frames now stepped through count, */
  #counting: boolean
  /** and since when. */
  #countingSince = Number.NEGATIVE_INFINITY
  #remindedAt = Number.NEGATIVE_INFINITY

  constructor(events: VoiceEvents, muted: boolean) {
    this.#events = events
    this.#muted = muted
    this.#counting = !muted
  }

  /** Muted or open from `at` on, in page ms; frames heard before and told later still count by what was so then. */
  setMuted(muted: boolean, at: number): void {
    if (muted === this.#muted) return
    this.#muted = muted
    this.#changes.push({ muted, at })
    if (!muted) return
    this.#darken()
    this.#events.level(0)
  }

  /** Takes a batch of frames, the last of which ended at `at`, in page ms. */
  hear(at: number, numbers: Float32Array): void {
    const count = numbers.length / NUMBERS_A_FRAME
    const latest = at - (this.#voice.frames + doubted(this.#doubt) + count) * VOICE_FRAME_MS
    const before = this.#clock.start
    if (this.#clock.take(latest)) this.#finish(before)
    this.#latest = latest
    const base = this.#clock.start
    let loudness = 0
    let grew = false
    for (let i = 0; i < numbers.length; i += NUMBERS_A_FRAME) {
      const probability = numbers[i] ?? 0
      const number = (at: number): number => numbers[i + at] ?? 0
      const given = doubtFrame(this.#doubt, probability, number(1), number(2), number(4))
      if (given) grew = this.#step(base) || grew
      this.#lighten(probability, number(2))
      loudness += number(3)
    }
    if (grew && this.#stretch) this.#events.voiced(this.#stretch)
    if (!this.#muted) this.#events.level(levelOf(loudness / count))
    this.#remind(base, at)
  }

  /** Whether echo cancellation has settled: what is played need not be known any more. */
  get settled(): boolean {
    return hasSettled(this.#doubt)
  }

  /** What comes next is another microphone's. */
  another(): void {
    this.breakOff()
    unsettle(this.#doubt)
  }

  /** What comes next is not the continuation of what came before: the computer slept, or the end. */
  breakOff(): void {
    this.#finish(this.#clock.start)
    this.#clock.reset()
  }

  #finish(base: number): void {
    while (drainDoubt(this.#doubt)) this.#step(base)
    endDoubt(this.#doubt)
    if (finishVoice(this.#voice) === 'closed') this.#end()
    this.#darken()
  }

  /** Steps through the frame that came out of the doubt; returns whether the open stretch is news. */
  #step(base: number): boolean {
    const heardSince = this.#voice.frames * VOICE_FRAME_MS
    // As long as it is not known whether sound is missing, what may have been heard after muting was.
    for (
      let next = this.#changes[0];
      next && (next.muted ? this.#latest : base) + heardSince >= next.at;
      next = this.#changes[0]
    ) {
      this.#changes.shift()
      if (finishVoice(this.#voice) === 'closed') this.#end()
      this.#counting = !next.muted
      this.#countingSince = next.at
    }
    const step = stepVoice(this.#voice, this.#doubt.probability, this.#doubt.energy)
    if (!this.#counting) return false
    // the last frame before muting may reach beyond it
    const until = Math.min(base + voicedUntil(this.#voice), this.#changes[0]?.at ?? Number.POSITIVE_INFINITY)
    switch (step) {
      case 'opened': {
        this.#stretches++
        const from = Math.max(base + voicedFrom(this.#voice), this.#countingSince)
        this.#stretch = { id: this.#stretches, from, until, ended: false }
        return true
      }
      case 'grew':
        if (!this.#stretch) return false
        this.#stretch = { ...this.#stretch, until: Math.max(this.#stretch.until, until) }
        return true
      case 'closed':
        this.#end()
        return false
      case 'nothing':
        return false
    }
  }

  #end(): void {
    const stretch = this.#stretch
    this.#stretch = undefined
    if (stretch) this.#events.voiced({ ...stretch, ended: true })
  }

  /** The ring does not wait for the frames to come: it believes what was heard so far. */
  #lighten(probability: number, steadiness: number): void {
    if (this.#muted) return
    if (this.#light.step(soundsLikeVoice(this.#doubt) ? probability : 0, steadiness))
      this.#events.speaking(this.#light.on)
  }

  #darken(): void {
    if (this.#light.on) this.#events.speaking(false)
    this.#light.reset()
  }

  #remind(base: number, at: number): void {
    if (!this.#muted || this.#counting || !this.#voice.open) return
    const from = Math.max(base + voicedFrom(this.#voice), this.#countingSince + AFTER_MUTING_MS)
    const talked = base + voicedUntil(this.#voice) - from >= TALKING_MS
    if (!talked || at - this.#remindedAt < REMIND_AGAIN_MS) return
    this.#remindedAt = at
    this.#events.talkingWhileMuted()
  }
}

const levelOf = (loudness: number): number =>
  Math.max(0, Math.min(1, (10 * Math.log10(loudness + 1e-12) + 60) / 50))
