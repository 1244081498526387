/** The symbols of packed text, each worth its place. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** What the shares of all symbols of one kind add up to. */
export const WHOLE = 4096
/** A state between two symbols is never below this, and always below `digits.length` times as much. */
export const LOWEST = 2 ** 24
/** So many digits hold the first state. */
export const FIRST_DIGITS = 5

/** Where each symbol's share of the whole begins, and the end of the last. */
export function boundsOf(shares: readonly number[]): Int32Array {
  const bounds = new Int32Array(shares.length + 1)
  for (const [i, share] of shares.entries()) bounds[i + 1] = (bounds[i] ?? 0) + share
  return bounds
}

/**
 * Reads numbers that were packed by how often each occurs, so that a common one takes few bits (asymmetric numeral
 * systems): gzip alone would take a third more. Asked with the bounds of the kind that comes next; without, a number
 * below `WHOLE` of which all are as common.
 */
export function unpacker(text: string): (bounds?: Int32Array) => number {
  const value = new Map([...digits].map((digit, i) => [digit, i]))
  let at = 0
  const next = () => value.get(text.charAt(at++)) ?? 0
  let state = 0
  while (at < FIRST_DIGITS) state = state * digits.length + next()
  return (bounds) => {
    const slot = state % WHOLE
    let symbol = slot
    let [from, to] = [slot, slot + 1]
    if (bounds !== undefined) {
      symbol = 0
      while ((bounds[symbol + 1] ?? WHOLE) <= slot) symbol += 1
      from = bounds[symbol] ?? 0
      to = bounds[symbol + 1] ?? WHOLE
    }
    state = (to - from) * Math.floor(state / WHOLE) + slot - from
    while (state < LOWEST && at < text.length) state = state * digits.length + next()
    return symbol
  }
}
