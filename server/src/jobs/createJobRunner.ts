import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { JobKind } from '../journal/Directory.ts'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { faultOf, type Report } from '../rooms/Fault.ts'
import type { Jobs, LeasedJob } from './Jobs.ts'

/** What became of a job: done for good, or to be tried again later. */
export type JobOutcome = 'done' | 'later'

/** Does what is due, for as long as it runs. */
export type JobRunner = {
  /** Looks at once, for what should not wait until the next look. */
  wake(): void
  /** Waits for what is being done just now, and does nothing any more. */
  close(): Promise<void>
}

type Parts = {
  jobs: Jobs
  clock: Clock
  report: Report
  /** Kinds that another server is to do. */
  leave?: readonly JobKind[]
  /** Does one job; whatever it throws is a fault of ours, and the job is tried again. */
  run(job: LeasedJob): Promise<JobOutcome>
  /** Between two looks, ms. */
  everyMs?: number
}

const minute = 60_000
/** A reminder may come half a minute late. */
const lookEveryMs = minute / 2
/** Far longer than any job takes; a server that died holds its jobs up for no longer. */
const leaseMs = 5 * minute
const atOnce = 5
/** Whoever could do what is left to others has tried it once an hour: after a week there is no such server. */
const nobodysMs = 7 * 24 * 60 * minute
/** As long as a server that could do it may need to come back beside this one. */
const othersComeMs = 2 * 60 * minute
/** After the first failure, the second, … a mail server that is down is asked once an hour in the end. */
const waits = [1, 2, 5, 10, 30, 60].map((minutes) => minutes * minute)

/** Takes jobs that are due from the storage and runs them, a few at a time, until closed. */
export function createJobRunner(parts: Parts): JobRunner {
  const { jobs, clock, report, run, leave = [], everyMs = lookEveryMs } = parts
  let callOff = () => {}
  let busy: Promise<void> | undefined
  let again = false
  let closed = false
  const began = clock.now()

  async function work(job: LeasedJob): Promise<void> {
    const { key, lease, attempts } = job
    let outcome: JobOutcome = 'later'
    try {
      outcome = await run(job)
    } catch (error) {
      tell(error)
    }
    const wait = waits[Math.min(attempts, waits.length) - 1] ?? minute
    if (outcome === 'done') await jobs.done({ key, lease })
    else await jobs.later({ key, lease, nextAt: clock.now() + wait })
  }

  /** Each round has a lease of its own, so that nothing of an earlier one is taken for this one's. */
  async function round(): Promise<void> {
    for (let full = true; full && !closed; ) {
      const now = clock.now()
      const lease = randomBytes(12).toString('base64url')
      const taken = await jobs.lease({
        lease,
        now,
        until: now + leaseMs,
        limit: atOnce,
        leave: { kinds: leave, since: now - began < othersComeMs ? 0 : now - nobodysMs },
      })
      const worked = await Promise.allSettled(taken.map(work))
      for (const one of worked) if (one.status === 'rejected') tell(one.reason)
      full = taken.length === atOnce
    }
  }

  /** Storage that is away comes back; what was leased meanwhile is free again when the lease ends. */
  function tell(error: unknown): void {
    if (!(error instanceof StorageUnavailable)) report(faultOf('jobs', error))
  }

  function look(): void {
    if (closed) return
    if (busy !== undefined) {
      again = true
      return
    }
    callOff()
    busy = round()
      .catch(tell)
      .then(() => {
        busy = undefined
        if (closed) return
        callOff = clock.after(again ? 0 : everyMs, look)
        again = false
      })
  }

  look()
  return {
    wake: look,
    async close() {
      closed = true
      callOff()
      await busy
    },
  }
}
