import { addSpan, commonSpans, lengthOf, type Span, spansAfter } from './spans.ts'

/** What a browser reports while its person speaks, in server time; the latest report of an interval contains the earlier ones. */
export type AirtimeReport = Span & {
  /** Counts up by one with each report of one page, from 1; acknowledged by it. */
  readonly seq: number
}

/** When a phase ran; `until` is null while it runs. A phase gone back to has several of these. */
export type PhaseWindow = { readonly phase: string; readonly from: number; readonly until: number | null }

/**
 * Milliseconds of airtime by phase. A phase nobody spoke in may be missing.
 */
export type PhaseTotals = Readonly<Record<string, number>>

/**
 * One person's airtime in one session: what was reported, when the microphone was open, and the totals of what lies too
 * far back to be changed. Plain JSON in server ms, so that it can be kept and come back after a restart.
 */
export type PersonAirtime = {
  readonly reported: readonly Span[]
  readonly open: readonly Span[]
  /** Since when the microphone is open, null while it is closed. */
  readonly openSince: number | null
  /** Totals of everything before `foldedUntil`; nothing before it is counted any more. */
  readonly folded: PhaseTotals
  readonly foldedUntil: number
}

/** A late report is still counted after this many ms (a browser cut off meanwhile resends); callers fold what is older. */
export const AIRTIME_LATENESS_MS = 10 * 60_000

/** Pauses of half a second leave at most 1,200 intervals in ten minutes; who sends more is not a microphone, and further ones are left out. */
const MOST_SPANS = 2_000

/** Nothing reported, the microphone closed; `joinedAt` in server ms: nothing before it counts. */
export const noAirtime = (joinedAt: number): PersonAirtime => ({
  reported: [],
  open: [],
  openSince: null,
  folded: {},
  foldedUntil: joinedAt,
})

/** The microphone is open from this instant: unmuted, and published where there is a call. Harmless when it is open already. */
export const microphoneOpened = (airtime: PersonAirtime, at: number): PersonAirtime =>
  airtime.openSince === null ? { ...airtime, openSince: at } : airtime

/** The microphone is closed from this instant: muted, left or gone. Harmless when it is closed already. */
export const microphoneClosed = (airtime: PersonAirtime, at: number): PersonAirtime =>
  airtime.openSince === null
    ? airtime
    : { ...airtime, openSince: null, open: addSpan(airtime.open, { from: airtime.openSince, until: at }) }

/**
 * Takes a report from any of the person's connections, in any order and any number of times. `now` in server ms: the
 * future has not been spoken yet. A report that makes no sense changes nothing.
 */
export const addReport = (airtime: PersonAirtime, report: Span, now: number): PersonAirtime => {
  const span = { from: Math.max(report.from, airtime.foldedUntil), until: Math.min(report.until, now) }
  const reported = addSpan(airtime.reported, span)
  return reported === airtime.reported || reported.length > MOST_SPANS ? airtime : { ...airtime, reported }
}

/** Spoken time by phase so far: reported, while the microphone was open, within each phase's windows. */
export const airtimeByPhase = (airtime: PersonAirtime, phases: readonly PhaseWindow[]): PhaseTotals => {
  const spoken = spokenSpans(airtime)
  const totals: Record<string, number> = { ...airtime.folded }
  for (const { phase, from, until } of phases) {
    const spent = lengthOf(commonSpans(spoken, [{ from, until: until ?? Number.POSITIVE_INFINITY }]))
    if (spent > 0) totals[phase] = (totals[phase] ?? 0) + spent
  }
  return totals
}

/**
 * Turns everything before `before` (server ms) into totals, so that memory stays bounded; to be called now and then with
 * `now − AIRTIME_LATENESS_MS`. `phases` must hold every window of the session up to `before`, as they then stay.
 */
export const foldAirtime = (
  airtime: PersonAirtime,
  phases: readonly PhaseWindow[],
  before: number,
): PersonAirtime => {
  if (before <= airtime.foldedUntil) return airtime
  const past = phases
    .filter((window) => window.from < before)
    .map((window) => ({ ...window, until: Math.min(window.until ?? before, before) }))
  return {
    reported: spansAfter(airtime.reported, before),
    open: spansAfter(airtime.open, before),
    openSince: airtime.openSince,
    folded: airtimeByPhase(airtime, past),
    foldedUntil: before,
  }
}

const spokenSpans = (airtime: PersonAirtime): readonly Span[] => {
  const { open, openSince, reported, foldedUntil } = airtime
  const all = openSince === null ? open : addSpan(open, { from: openSince, until: Number.POSITIVE_INFINITY })
  return spansAfter(commonSpans(reported, all), foldedUntil)
}
