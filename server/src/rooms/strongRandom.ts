import { randomFillSync } from 'node:crypto'

const pool = new Uint32Array(512)
let next = pool.length

/** 0 ≤ x < 1 with 53 bits from the system's strong source, drawn a pool at a time. */
export function strongRandom(): number {
  if (next >= pool.length) {
    randomFillSync(pool)
    next = 0
  }
  const high = pool[next] ?? 0
  const low = pool[next + 1] ?? 0
  next += 2
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53
}
