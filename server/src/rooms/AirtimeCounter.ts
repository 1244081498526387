import type {
  AirtimeReport,
  Answer,
  MemberId,
  PhaseId,
  QuietAfterQuestions,
  SessionState,
  SystemCommand,
} from '@setroom/shared'
import type { Clock } from '../clock.ts'
import { type AirtimeTally, type AirtimeTotals, createAirtimeTally } from './AirtimeTally.ts'

/** Adds up airtime, has it journalled before it is acknowledged, and shows it live. */
export type AirtimeCounter = {
  /** Takes the newest state; call it after every change. */
  follow(session: SessionState | null): void
  microphone(member: MemberId, open: boolean, at: number): void
  /** Takes some reports (at least one); `acked` is called with their highest `seq` once all of them are journalled. */
  report(member: MemberId, reports: readonly AirtimeReport[], acked: (upTo: number) => void): void
  /** Totals as of now, or undefined where no session is open. */
  live(): AirtimeTotals | undefined
  /** What has to be journalled before the session closes, if anything. */
  due(): SystemCommand | undefined
  /** Tells whether what `due` gave is journalled. */
  counted(command: SystemCommand, saved: boolean): void
  stop(): void
}

type Parts = {
  clock: Clock
  /** Has a count journalled; says whether it was. */
  count(command: SystemCommand): Promise<Answer>
  /** The quiet after questions so far, which is journalled along. */
  quiet(): Readonly<Record<PhaseId, QuietAfterQuestions>>
  /** The live totals are other than they were. */
  shown(): void
}

type Waiting = { until: number; upTo: number; acked: (upTo: number) => void }

/** Well within the ten seconds in which a spoken second has to be on disk. */
const countEveryMs = 7_000
/** A stretch that is being spoken is reported every 500 ms; what is younger than this may still be on its way. */
const onItsWayMs = 1_500
const showEveryMs = 1_000
/** Reports not yet journalled, of all people: more than this is no microphone. */
const mostWaiting = 5_000

/** Counts nothing until it follows a session that is open. */
export function createAirtimeCounter({ clock, count, quiet, shown }: Parts): AirtimeCounter {
  let tally: AirtimeTally | undefined
  let current: SessionState['current']
  let waiting: Waiting[] = []
  let journalled = ''
  /** Adding up is dear, and nobody needs it live more often than it is shown. */
  let shownTotals: AirtimeTotals | undefined
  let countTimer: (() => void) | undefined
  let showTimer: (() => void) | undefined

  function countSoon(ms: number) {
    countTimer ??= clock.after(ms, () => {
      countTimer = undefined
      void countUpTo(clock.now() - onItsWayMs)
    })
  }

  function showSoon() {
    showTimer ??= clock.after(showEveryMs, () => {
      showTimer = undefined
      shownTotals = undefined
      shown()
    })
  }

  function commandFor(until: number): Extract<SystemCommand, { type: 'airtime.count' }> | undefined {
    if (tally === undefined) return undefined
    tally.fold(clock.now())
    const totals = tally.totals(until)
    const now = quiet()
    if (known(totals, now) === journalled) return undefined
    return { type: 'airtime.count', until, totals, ...(Object.keys(now).length === 0 ? {} : { quiet: now }) }
  }

  async function countUpTo(until: number) {
    const command = commandFor(until)
    if (command === undefined) return acknowledge(until)
    counted(command, (await count(command)).ok)
  }

  function counted(command: SystemCommand, saved: boolean) {
    if (command.type !== 'airtime.count') return
    if (!saved) return countSoon(1_000)
    journalled = known(command.totals, command.quiet)
    acknowledge(command.until)
  }

  function acknowledge(until: number) {
    const ready = waiting.filter((each) => each.until <= until)
    waiting = waiting.filter((each) => each.until > until)
    for (const { acked, upTo } of ready) acked(upTo)
    if (waiting.length > 0) countSoon(countEveryMs)
  }

  function dropAll() {
    tally = undefined
    shownTotals = undefined
    countTimer?.()
    countTimer = undefined
    // Nothing more can be counted in a session that is over, so that nothing need be kept or sent again.
    acknowledge(Number.POSITIVE_INFINITY)
  }

  return {
    follow(session) {
      if (session === null || session.status === 'closed') return dropAll()
      if (tally?.session !== session.id) {
        dropAll()
        tally = createAirtimeTally(session)
        journalled = known(session.airtime, session.quiet)
      }
      tally.follow(session, clock.now())
      const left = current !== undefined && current !== session.current
      current = session.current
      // At each phase's end everybody sees their own of it.
      if (left) void countUpTo(clock.now())
    },
    microphone(member, open, at) {
      tally?.microphone(member, open, at)
    },
    report(member, reports, acked) {
      const upTo = Math.max(...reports.map(({ seq }) => seq))
      if (tally === undefined) return acked(upTo)
      if (waiting.length >= mostWaiting) return
      const now = clock.now()
      let changed = false
      for (const report of reports) changed = tally.report(member, report, now) || changed
      const until = Math.max(...reports.map((report) => Math.min(report.until, now)))
      waiting.push({ until, upTo, acked })
      countSoon(countEveryMs)
      if (changed) showSoon()
    },
    live() {
      shownTotals ??= tally?.totals(clock.now())
      return shownTotals
    },
    due: () => commandFor(clock.now()),
    counted,
    stop() {
      countTimer?.()
      showTimer?.()
    },
  }
}

function known(totals: AirtimeTotals, quiet: Readonly<Record<PhaseId, QuietAfterQuestions>> = {}): string {
  return JSON.stringify([totals, quiet])
}
