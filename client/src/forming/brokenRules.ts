import type { PairRule, Pairs } from './pairs.ts'
import { type DayBits, sharedMinutes } from './sharedHours.ts'

/** Places in the list: who is in a set, and who facilitates it. */
export type ProposedSet = { readonly members: readonly number[]; readonly facilitator: number | undefined }

/** A hard rule that a proposed set does not keep, and why. */
export type Broken =
  | PairRule
  | { readonly rule: 'arm'; readonly facilitator: number; readonly member: number; readonly why: PairRule }
  | {
      readonly rule: 'hours'
      readonly minutes: number
      readonly needed: number
      /** While clocks stand otherwise, in the other half of the year, they share enough. */
      readonly partOfYear: boolean
    }
  | { readonly rule: 'few' | 'many'; readonly size: number }

/** The smallest and the largest set (PRODUCT: three to eight people). */
export const SET_SIZE = { least: 3, most: 8 } as const

export type RuleParts = {
  readonly pairs: Pairs
  /** `slotsOf` everybody on the list, for each half of the year; one where the halves are the same. */
  readonly halves: readonly (readonly DayBits[])[]
  /** How long all of a set must be at work together, in minutes. */
  readonly neededMinutes: number
}

/** Every hard rule that a set breaks; empty: none. */
export function brokenRules({ members, facilitator }: ProposedSet, parts: RuleParts): Broken[] {
  const { pairs, halves, neededMinutes } = parts
  const broken: Broken[] = []
  const size = members.length
  if (size < SET_SIZE.least) broken.push({ rule: 'few', size })
  if (size > SET_SIZE.most) broken.push({ rule: 'many', size })
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) broken.push(...pairs.rulesOf(a, b))
  }
  if (facilitator !== undefined) {
    for (const member of members) {
      for (const why of pairs.closeness(facilitator, member))
        broken.push({ rule: 'arm', facilitator, member, why })
    }
  }
  const present = facilitator === undefined ? members : [...members, facilitator]
  const shared = halves.map((days) => sharedMinutes(present, days))
  const minutes = Math.min(...shared)
  const partOfYear = shared.some((half) => half >= neededMinutes)
  if (size > 0 && minutes < neededMinutes)
    broken.push({ rule: 'hours', minutes, needed: neededMinutes, partOfYear })
  return broken
}
