const dayMs = 24 * 60 * 60 * 1000
/** A copy made in the last second of a day may be taken back a little after it. */
const marginMs = 2 * dayMs

/** The instant (epoch ms) before which no copy can be any more that is allowed to be. */
export function copiesUntil(now: number, backUpDays: number): number {
  return now - backUpDays * dayMs - marginMs
}
