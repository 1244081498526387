import { boundsOf, digits, FIRST_DIGITS, LOWEST, WHOLE } from '@setroom/shared/questions/training'

/** A number to pack, and the bounds of its kind; without, all numbers below `WHOLE` are as common. */
type Packable = { symbol: number; bounds?: Int32Array }

/** Packs numbers so that `unpacker` reads them in this order: the last goes first. */
export function packed(list: readonly Packable[]): string {
  const out: string[] = []
  let state = LOWEST
  const put = () => {
    out.push(digits.charAt(state % digits.length))
    state = Math.floor(state / digits.length)
  }
  for (const { symbol, bounds } of list.toReversed()) {
    const from = bounds === undefined ? symbol : bounds[symbol]!
    const share = bounds === undefined ? 1 : bounds[symbol + 1]! - from
    while (state >= (LOWEST / WHOLE) * digits.length * share) put()
    state = Math.floor(state / share) * WHOLE + (state % share) + from
  }
  for (let i = 0; i < FIRST_DIGITS; i += 1) put()
  return out.reverse().join('')
}

/** The share of the whole that each number below `count` has among these; what occurs has at least the least one. */
function sharesOf(symbols: readonly number[], count: number): number[] {
  const times = new Array<number>(count).fill(0)
  for (const symbol of symbols) times[symbol]! += 1
  const shares = times.map((n) => (n === 0 ? 0 : Math.max(1, Math.round((n / symbols.length) * WHOLE))))
  // Rounding leaves the sum a little off: the largest share bears it.
  const largest = shares.indexOf(Math.max(...shares))
  shares[largest]! += WHOLE - shares.reduce((sum, share) => sum + share, 0)
  return shares
}

/** Where the shares of these numbers begin and end. */
export function boundsAmong(
  symbols: readonly number[],
  count: number,
): { shares: number[]; bounds: Int32Array } {
  const shares = sharesOf(symbols, count)
  return { shares, bounds: boundsOf(shares) }
}
