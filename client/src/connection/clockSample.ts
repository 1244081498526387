/** One measurement: server time minus local monotonic time, the round trip it took, and when (local). All in ms. */
export type ClockSample = { offset: number; trip: number; at: number }

/** How far a computer's own counter runs off, at worst: 100 millionths. */
const DRIFT = 1e-4

/**
 * Which of two measurements to believe. The true offset lies within half a round trip of the measured one, and an
 * old one grows wrong slowly. When the two cannot both be right, the counter stood still (the computer slept), so
 * the fresh one holds.
 */
export function betterSample(old: ClockSample | undefined, fresh: ClockSample): ClockSample {
  if (old === undefined) return fresh
  const oldError = old.trip / 2 + Math.abs(fresh.at - old.at) * DRIFT
  const freshError = fresh.trip / 2
  if (Math.abs(fresh.offset - old.offset) > oldError + freshError) return fresh
  return freshError <= oldError ? fresh : old
}
