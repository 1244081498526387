import { type ProposedSet, type RuleParts, SET_SIZE } from './brokenRules.ts'
import { sharedMinutes } from './sharedHours.ts'

/** A broken rule weighs more than any likeness could: at most 8 × 7 / 2 pairs of two points each. */
export const HARD = 100

/**
 * How bad a set is: `HARD` for each rule that `brokenRules` would name, and a point for each likeness of two members.
 * The search asks hundreds of thousands of times, so what is between two people is worked out once for all of them.
 */
export function weighSets({ pairs, halves, neededMinutes }: RuleParts): (set: ProposedSet) => number {
  const count = halves[0]?.length ?? 0
  const together = new Int32Array(count * count)
  const leading = new Int32Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      together[a * count + b] = HARD * pairs.rulesOf(a, b).length + pairs.alike(a, b)
      leading[a * count + b] = HARD * pairs.closeness(a, b).length
    }
  }
  return ({ members, facilitator }) => {
    const size = members.length
    let weight = size < SET_SIZE.least || size > SET_SIZE.most ? HARD : 0
    for (let i = 0; i < size; i++) {
      const row = (members[i] ?? 0) * count
      for (let j = i + 1; j < size; j++) weight += together[row + (members[j] ?? 0)] ?? 0
    }
    if (facilitator !== undefined) {
      for (const member of members) weight += leading[facilitator * count + member] ?? 0
    }
    const present = facilitator === undefined ? members : [...members, facilitator]
    return halves.some((days) => sharedMinutes(present, days) < neededMinutes) ? weight + HARD : weight
  }
}
