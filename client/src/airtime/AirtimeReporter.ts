import { AIRTIME_LATENESS_MS, type AirtimeReport } from '@setroom/shared'
import type { VoicedStretch } from './VoiceListener.ts'

/** How often the growing stretch is reported while a person speaks, in ms. */
const REPORT_EVERY_MS = 500
/** More than ten minutes of talk can have stretches; the oldest are given up first. */
const MOST_WAITING = 600

/** What the reporter needs from around it. */
export type AirtimeReporterDeps = {
  /** The server's clock as well as this browser knows it, in ms. */
  readonly serverNow: () => number
  /** The page's clock that stretches are told in: `performance.now`. */
  readonly pageNow: () => number
  /** Sends reports in the order of their numbers; called only while connected. */
  readonly send: (reports: readonly AirtimeReport[]) => void
}

/**
 * Tells the server when its person speaks, and after a lost connection again whatever was not acknowledged. One report
 * holds a whole stretch as far as it is known, so a later one makes the earlier ones of its stretch superfluous, and the
 * server, which takes the union, may receive any of them twice. It needs no timer: a hidden page's would be held back.
 */
export class AirtimeReporter {
  readonly #deps: AirtimeReporterDeps
  /** By stretch; a stretch stays until its end has been acknowledged. */
  readonly #waiting = new Map<number, AirtimeReport & { readonly ended: boolean }>()
  #seq = 0
  #reportedAt = Number.NEGATIVE_INFINITY
  #connected = false

  /** Begins without a connection: reports wait for `connected`. */
  constructor(deps: AirtimeReporterDeps) {
    this.#deps = deps
  }

  /** Takes a stretch of speech as the voice meter tells it. */
  voiced(stretch: VoicedStretch): void {
    const { serverNow, pageNow } = this.#deps
    const now = pageNow()
    const known = this.#waiting.get(stretch.id)
    if (!stretch.ended && known && now - this.#reportedAt < REPORT_EVERY_MS) return
    this.#reportedAt = now
    // the start stays where it was first put, though the difference of the clocks is measured again and again
    const ahead = serverNow() - now
    const from = known?.from ?? stretch.from + ahead
    const until = Math.max(known?.until ?? from, stretch.until + ahead)
    this.#seq++
    const report = { seq: this.#seq, from, until, ended: stretch.ended }
    // taken out and put in again, the map stays in the order of the numbers
    this.#waiting.delete(stretch.id)
    this.#waiting.set(stretch.id, report)
    this.#forget()
    if (this.#connected) this.#deps.send([bare(report)])
  }

  /** The server has counted everything up to this number that was sent since `connected`. */
  acked(upTo: number): void {
    for (const [id, report] of this.#waiting) {
      if (report.seq <= upTo && report.ended) this.#waiting.delete(id)
    }
  }

  /** The connection is there, for the first time or again: sends what has not been acknowledged. */
  connected(): void {
    this.#connected = true
    this.#forget()
    if (this.#waiting.size > 0) this.#deps.send([...this.#waiting.values()].map(bare))
  }

  /** The connection is gone: what comes now waits, within bounds. */
  disconnected(): void {
    this.#connected = false
  }

  /** How many stretches have not been acknowledged to their end. */
  get waiting(): number {
    return this.#waiting.size
  }

  /** Gives up what the server would not count any more. */
  #forget(): void {
    const oldest = this.#deps.serverNow() - AIRTIME_LATENESS_MS
    for (const [id, report] of this.#waiting) {
      if (report.until < oldest || this.#waiting.size > MOST_WAITING) this.#waiting.delete(id)
    }
  }
}

const bare = ({ seq, from, until }: AirtimeReport): AirtimeReport => ({ seq, from, until })
