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
  /** Sends one report; it may get lost. */
  readonly send: (report: AirtimeReport) => void
}

/**
 * Tells the server when its person speaks, and again whatever it has not acknowledged. One report holds a whole stretch
 * as far as it is known, so a later one makes the earlier ones of its stretch superfluous, and the server, which takes
 * the union, may receive any of them twice. It needs no timer: a hidden page's would be held back.
 */
export class AirtimeReporter {
  readonly #deps: AirtimeReporterDeps
  /** By stretch; a stretch stays until its end has been acknowledged. */
  readonly #waiting = new Map<number, AirtimeReport & { readonly ended: boolean }>()
  #seq = 0
  #sentAt = Number.NEGATIVE_INFINITY

  constructor(deps: AirtimeReporterDeps) {
    this.#deps = deps
  }

  /** Takes a stretch of speech as the voice meter tells it. */
  voiced(stretch: VoicedStretch): void {
    const { serverNow, pageNow } = this.#deps
    const now = pageNow()
    const known = this.#waiting.get(stretch.id)
    if (!stretch.ended && known && now - this.#sentAt < REPORT_EVERY_MS) return
    // the start stays where it was first put, though the clocks' difference is measured again and again
    const ahead = serverNow() - now
    const from = known?.from ?? stretch.from + ahead
    const until = Math.max(known?.until ?? from, stretch.until + ahead)
    this.#seq++
    const report = { seq: this.#seq, from, until, ended: stretch.ended }
    this.#waiting.set(stretch.id, report)
    this.#forget()
    this.#sentAt = now
    this.#send(report)
  }

  /** The server has kept the report of this number, and so all that it held. */
  acked(seq: number): void {
    for (const [id, report] of this.#waiting) {
      if (report.seq === seq && report.ended) this.#waiting.delete(id)
    }
  }

  /** The connection is back: sends again what has not been acknowledged. */
  reconnected(): void {
    this.#forget()
    for (const report of this.#waiting.values()) this.#send(report)
  }

  /** How many stretches have not been acknowledged to their end. */
  get waiting(): number {
    return this.#waiting.size
  }

  #send({ seq, from, until }: AirtimeReport): void {
    this.#deps.send({ seq, from, until })
  }

  /** Gives up what the server would not count any more. */
  #forget(): void {
    const oldest = this.#deps.serverNow() - AIRTIME_LATENESS_MS
    for (const [id, report] of this.#waiting) {
      if (report.until < oldest || this.#waiting.size > MOST_WAITING) this.#waiting.delete(id)
    }
  }
}
