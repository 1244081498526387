import { betterSample, type ClockSample } from './clockSample.ts'

/** The server's time as this page measures it. */
export type ServerClock = {
  /** Epoch ms by the server's clock, whatever this computer's clock says. */
  now(): number
  /** Calls back when the time was corrected. Returns how to end that. */
  subscribe(listener: () => void): () => void
}

/** What measuring needs: `ask` for the server's time (ms; rejects when it is not to be had), a monotonic clock. */
export type ClockParts = { ask: () => Promise<number>; monotonic: () => number; wall: () => number }

export type MeasuredClock = ServerClock & {
  /** Takes a time that came by itself, as a first guess. */
  guess(serverNow: number): void
  /** Several round trips; the quickest is believed. */
  measure(): Promise<void>
}

const ROUNDS = 6
const BETWEEN_MS = 60
// What came with the first view was under way for an unknown while; surely not longer than this.
const GUESS_TRIP_MS = 4_000

/** A clock that is measured, not believed: until the first answer it is this computer's. */
export function createServerClock({ ask, monotonic, wall }: ClockParts): MeasuredClock {
  let best: ClockSample | undefined
  const fallback = wall() - monotonic()
  const listeners = new Set<() => void>()
  let measuring: Promise<void> | undefined

  const offset = () => best?.offset ?? fallback
  function take(sample: ClockSample): void {
    const before = offset()
    best = betterSample(best, sample)
    // Less than a frame nobody sees.
    if (Math.abs(best.offset - before) > 4) for (const listener of [...listeners]) listener()
  }

  async function rounds(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      const start = monotonic()
      const server = await ask()
      const end = monotonic()
      take({ offset: server - (start + end) / 2, trip: end - start, at: end })
      if (round < ROUNDS - 1) await new Promise((done) => setTimeout(done, BETWEEN_MS))
    }
  }

  return {
    now: () => monotonic() + offset(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    guess(serverNow) {
      const at = monotonic()
      take({ offset: serverNow - at, trip: GUESS_TRIP_MS, at })
    },
    measure() {
      // The connection broke meanwhile: the next one measures again.
      measuring ??= rounds()
        .catch(() => undefined)
        .finally(() => {
          measuring = undefined
        })
      return measuring
    },
  }
}
