/** Lets so many through a second, and `burst` at once. */
export type Limit = { readonly perSecond: number; readonly burst: number }

/** Takes one token at an instant (ms); false when none is left. */
export type TokenBucket = (now: number) => boolean

/** A full bucket. */
export function tokenBucket({ perSecond, burst }: Limit): TokenBucket {
  let tokens = burst
  let last: number | undefined
  return (now) => {
    // A clock set back gives nothing and takes nothing.
    const passed = Math.max(0, now - (last ?? now))
    tokens = Math.min(burst, tokens + (passed / 1_000) * perSecond)
    last = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
