/** The symbols of packed text, each worth its place. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** What the shares of a yes and a no add up to. */
export const WHOLE = 4096
/** A state between two decisions is never below this, and always below `digits.length` times as much. */
export const LOWEST = 2 ** 24
/** So many digits hold the first state. */
export const FIRST_DIGITS = 5
/** How many decisions of its kind the share of a yes remembers. */
const REMEMBERED = 1_000

/** Decides one thing of a kind: whoever reads tells what was packed, whoever packs is told what `is`. */
export type Decide = (kind: number, is: boolean) => boolean

/** Keeps how often each kind was a yes, so that a common answer takes little room. Both sides learn it as they go. */
export function shares(): { of(kind: number): number; learn(kind: number, is: boolean): void } {
  const yes: number[] = []
  const times: number[] = []
  return {
    of: (kind) => 1 + Math.floor((yes[kind] ?? 0.5) * (WHOLE - 2)),
    learn(kind, is) {
      const share = yes[kind] ?? 0.5
      times[kind] = Math.min((times[kind] ?? 1) + 1, REMEMBERED)
      yes[kind] = share + (Number(is) - share) / times[kind]
    },
  }
}

/**
 * Reads decisions that were packed by how often each kind was a yes (asymmetric numeral systems): gzip alone would
 * take a third more room, and tables of what is common would take some, too.
 */
export function unpacker(text: string): Decide {
  const value = new Map([...digits].map((digit, i) => [digit, i]))
  const { of, learn } = shares()
  let at = 0
  const next = () => value.get(text.charAt(at++)) ?? 0
  let state = 0
  while (at < FIRST_DIGITS) state = state * digits.length + next()
  return (kind) => {
    const share = of(kind)
    const slot = state % WHOLE
    const is = slot < share
    state = Math.floor(state / WHOLE) * (is ? share : WHOLE - share) + slot - (is ? 0 : share)
    while (state < LOWEST && at < text.length) state = state * digits.length + next()
    learn(kind, is)
    return is
  }
}

/** Decides a number from 1 up: how many bits it has, then these. Takes kinds from `kind` on, fewer than 1,024. */
export function countThrough(decide: Decide, kind: number, is = 0): number {
  let bits = 0
  while (decide(kind + bits, is >= 2 << bits)) bits += 1
  let value = 1
  for (let bit = bits - 1; bit >= 0; bit -= 1)
    // The first bits are not all as common, the last ones are.
    value = 2 * value + Number(decide(kind + 32 * (bits + 1) + bit, ((is >> bit) & 1) === 1))
  return value
}

/** Decides a step: whether it is any, which way, how far. Takes kinds from `kind` on, `2 + most` of them. */
export function stepThrough(decide: Decide, kind: number, most: number, is = 0): number {
  if (!decide(kind, is !== 0)) return 0
  const up = decide(kind + 1, is > 0)
  let far = 1
  while (far < most && decide(kind + 1 + far, Math.abs(is) > far)) far += 1
  return up ? far : -far
}
