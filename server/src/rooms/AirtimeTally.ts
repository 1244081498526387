import {
  AIRTIME_LATENESS_MS,
  type AirtimeReport,
  addReport,
  airtimeByPhase,
  foldAirtime,
  type MemberId,
  microphoneClosed,
  microphoneOpened,
  noAirtime,
  type Person,
  type PersonAirtime,
  type PhaseId,
  type SessionState,
} from '@setroom/shared'
import { type Stop, windowsBetweenStops } from './pausedWindows.ts'

export type AirtimeTotals = Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>>

/** What everybody has said in one session, by phase; in memory, on top of what the journal holds. Times in epoch ms. */
export type AirtimeTally = {
  readonly session: SessionState['id']
  /** Takes the session's newest state: which phase was on when, and when all stood still. */
  follow(session: SessionState, now: number): void
  microphone(member: MemberId, open: boolean, at: number): void
  /** Takes a report; false when it changes nothing. */
  report(member: MemberId, report: AirtimeReport, now: number): boolean
  /** Whole milliseconds of everything said before `until`. */
  totals(until: number): AirtimeTotals
  /** Turns what is too old to change into totals. */
  fold(now: number): void
}

/**
 * A tally that goes on from what the journal has counted: everything before `airtimeUntil` is in the state's totals
 * already. Whoever was here before a restart is taken to have had the microphone open, until they say.
 */
export function createAirtimeTally(session: SessionState): AirtimeTally {
  const counted = session.airtime
  const since = session.airtimeUntil
  const people = new Map<MemberId, PersonAirtime>()
  let windows = session.windows
  let stops: readonly Stop[] = []
  let followed = false

  function countedFor(member: MemberId) {
    return Object.fromEntries(
      Object.entries(counted).flatMap(([phase, totals]) => {
        const ms = totals[member]
        return ms === undefined ? [] : [[phase, ms]]
      }),
    )
  }

  function personOf(member: MemberId): PersonAirtime {
    return people.get(member) ?? { ...noAirtime(since), folded: countedFor(member) }
  }

  for (const phase of Object.values(counted)) {
    for (const member of Object.keys(phase) as MemberId[]) people.set(member, personOf(member))
  }
  for (const [member, { present }] of Object.entries(session.people) as [MemberId, Person][]) {
    if (present) people.set(member, microphoneOpened(personOf(member), since))
  }

  return {
    session: session.id,
    follow({ windows: next, pause }, now) {
      windows = next
      const last = stops.at(-1)
      if (pause !== undefined && last?.until !== null) {
        // A presenter's drop is known when its grace is over, and dated back to its beginning: what was said meanwhile
        // was said before anybody knew, and stays counted (SPEC A2).
        const from = pause.kind === 'presenterGone' && followed ? now : pause.at
        stops = [...stops, { from, until: null }]
      }
      followed = true
      if (pause === undefined && last?.until === null)
        stops = [...stops.slice(0, -1), { ...last, until: now }]
    },
    microphone(member, open, at) {
      people.set(member, (open ? microphoneOpened : microphoneClosed)(personOf(member), at))
    },
    report(member, report, now) {
      const before = personOf(member)
      const after = addReport(before, report, now)
      people.set(member, after)
      return after !== before
    },
    totals(until) {
      const phases = windowsBetweenStops(windows, stops, until)
      const totals: Record<PhaseId, Record<MemberId, number>> = {}
      for (const [member, airtime] of people) {
        for (const [phase, ms] of Object.entries(airtimeByPhase(airtime, phases)) as [PhaseId, number][]) {
          totals[phase] = { ...totals[phase], [member]: Math.round(ms) }
        }
      }
      return totals
    },
    fold(now) {
      const before = now - AIRTIME_LATENESS_MS
      const phases = windowsBetweenStops(windows, stops, now)
      for (const [member, airtime] of people) people.set(member, foldAirtime(airtime, phases, before))
    },
  }
}
