import { VOICED_RULES } from '@setroom/shared'

/** Voiced frames among the last `WINDOW` that light it: 60 ms, more than a click has. */
const ENOUGH = 6
const WINDOW = 10
/** Frames without voice that put it out: longer than the closures inside words. */
const OUT_AFTER = 20

/** Whether a person is speaking right now, for the ring around their face: quicker than airtime and less exact. */
export class SpeakingLight {
  #recent: number[] = []
  #quiet = 0
  #voiced = false
  on = false

  /** Takes one 10 ms frame, the probability (0…1) of a voice in it, and says whether the light changed. */
  step(probability: number): boolean {
    const before = this.on
    const voiced = probability >= (this.#voiced ? VOICED_RULES.off : VOICED_RULES.on)
    this.#voiced = voiced
    this.#recent.push(voiced ? 1 : 0)
    if (this.#recent.length > WINDOW) this.#recent.shift()
    this.#quiet = voiced ? 0 : this.#quiet + 1
    if (this.on) this.on = this.#quiet < OUT_AFTER
    else this.on = this.#recent.reduce((sum, one) => sum + one, 0) >= ENOUGH
    return this.on !== before
  }

  /** Puts it out at once. */
  reset(): void {
    this.#recent = []
    this.on = false
  }
}
