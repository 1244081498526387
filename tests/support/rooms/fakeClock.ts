import { setTimeout as really } from 'node:timers/promises'
import type { Clock } from '../../../server/src/clock.ts'

/** A clock that stands still until it is moved. */
export type FakeClock = Clock & {
  /** Goes on by `ms`, running what is due in order, and lets what follows from it arrive on loopback. */
  advance(ms: number): Promise<void>
  /** Instants at which something will run, soonest first. */
  pending(): readonly number[]
}

/** Long enough for a message over loopback and a commit, on a busy machine retried by whoever waits. */
const restMs = 12

/** Begins in September 2026. Without sockets there is less to rest for. */
export function fakeClock({
  rest = () => really(restMs),
}: {
  rest?: () => Promise<unknown>
} = {}): FakeClock {
  let now = 1_790_000_000_000
  let timers: { at: number; order: number; task: () => void }[] = []
  let order = 0
  return {
    now: () => now,
    after(ms, task) {
      const timer = { at: now + Math.max(0, ms), order: order++, task }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    async advance(ms) {
      const until = now + ms
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until)
        const next = due.sort((a, b) => a.at - b.at || a.order - b.order)[0]
        if (next === undefined) break
        timers = timers.filter((timer) => timer !== next)
        if (next.at > now) now = next.at
        next.task()
        await rest()
      }
      now = until
      await rest()
    },
    pending: () => timers.map(({ at }) => at).sort((a, b) => a - b),
  }
}
