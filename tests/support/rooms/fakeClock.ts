import { setTimeout as really, setImmediate as turn } from 'node:timers/promises'
import type { Clock } from '../../../server/src/clock.ts'

/** A clock that stands still until it is moved. */
export type FakeClock = Clock & {
  /** Goes on by `ms`, running what is due in order, and lets what follows from it arrive on loopback. */
  advance(ms: number): Promise<void>
  /** Instants at which something will run, soonest first. */
  pending(): readonly number[]
}

/**
 * Lets messages arrive: clients and server share one event loop, so that turns of it count and not time, however
 * busy the machine; what a thread is working on is waited for by `busy`.
 */
export async function settle(busy: () => boolean = () => false): Promise<void> {
  for (let quiet = 0; quiet < 40; quiet++) {
    await turn()
    if (!busy()) continue
    quiet = 0
    await really(1)
  }
}

/** Begins in September 2026; `rest` is what it does after each timer. */
export function fakeClock({ rest = settle }: { rest?: () => Promise<unknown> } = {}): FakeClock {
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
