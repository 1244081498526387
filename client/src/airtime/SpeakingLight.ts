import { SPEAKING_AGAIN_MS, VOICE_FRAME_MS, VOICED_RULES } from '@setroom/shared'

/**
 * Voiced frames among the last `WINDOW` that light it: 120 ms, more than a click has, and long enough to know of a beep
 * that its tone is held. With 60 ms every beep of 0.1 to 0.5 s lit it, with 120 none of 144, on 20 synthetic voices it
 * comes 70 ms later (150 ms, median), and no word of theirs stays dark.
 */
const ENOUGH = 12
const WINDOW = 16
/** Nor are the last `HELD` frames, or so, steadier than this on average: a single syllable may be, for a moment. */
const HELD = 3
const STEADIEST = 0.3
/** Frames without voice that put it out: longer than the closures inside words. */
const OUT_AFTER = 20
const AGAIN_AFTER = SPEAKING_AGAIN_MS / VOICE_FRAME_MS

/** Whether a person is speaking right now, for the ring around their face: quicker than airtime and less exact. */
export class SpeakingLight {
  #recent: boolean[] = []
  /** How steadily tones were held in the last `HELD` frames, or so. */
  #held = 0
  #quiet = 0
  #voiced = false
  /** Frames since it was last told. */
  #untold = 0
  on = false

  /**
   * Takes one 10 ms frame, the probability (0…1) of a voice in it and how steadily its tones are held (0…1), and says
   * whether the light is to be told of: it changed, or has been on for a while since. Told by the frames and not by a
   * timer: a microphone that hears nothing more tells nothing.
   */
  step(probability: number, steadiness: number): boolean {
    const before = this.on
    const voiced = probability >= (this.#voiced ? VOICED_RULES.off : VOICED_RULES.on)
    this.#voiced = voiced
    this.#recent.push(voiced)
    if (this.#recent.length > WINDOW) this.#recent.shift()
    this.#held += (steadiness - this.#held) / HELD
    this.#quiet = voiced ? 0 : this.#quiet + 1
    if (this.on) this.on = this.#quiet < OUT_AFTER
    else this.on = voiced && this.#held <= STEADIEST && this.#recent.filter(Boolean).length >= ENOUGH
    this.#untold += 1
    if (this.on === before && !(this.on && this.#untold >= AGAIN_AFTER)) return false
    this.#untold = 0
    return true
  }

  /** Puts it out at once. */
  reset(): void {
    this.#recent = []
    this.on = false
  }
}
