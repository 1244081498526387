/**
 * A thread that was held up tells several batches at once, later than they were heard and never earlier: of this many
 * (two seconds of sound) the earliest says when they were.
 */
const BELIEVED_BATCHES = 40
/** Where all of them are this much later than those before, sound is missing between them. */
const MISSING_MS = 300
/** Nobody catches up with this: the computer slept, or the audio was suspended. */
const SLEPT_MS = 2_000

/**
 * When frames were heard, in ms of the page's clock. Frames follow each other every 10 ms, so that what a busy computer
 * tells late falls where it was said and none of it on top of the rest.
 */
export class FrameClock {
  readonly #batches: number[] = []
  /** When frame 0 would have been heard; not a number before the first batch. */
  start = Number.NaN

  /** Takes when frame 0 was heard by the newest batch; says whether sound is missing before it. */
  take(start: number): boolean {
    if (start - this.start > SLEPT_MS) this.#batches.length = 0
    this.#batches.push(start)
    if (this.#batches.length > BELIEVED_BATCHES) this.#batches.shift()
    const earliest = Math.min(...this.#batches)
    const missing = earliest - this.start > MISSING_MS
    this.start = earliest
    return missing
  }

  /** What comes next has nothing to do with what came before. */
  reset(): void {
    this.#batches.length = 0
    this.start = Number.NaN
  }
}
