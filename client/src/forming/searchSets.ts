import type { ProposedSet } from './brokenRules.ts'
import { seeded } from './seeded.ts'
import { HARD } from './weighSets.ts'

type Search = {
  readonly members: readonly number[]
  readonly facilitators: readonly number[]
  /** How many sets. */
  readonly count: number
  /** How bad a set is (`weighSets`). */
  readonly weigh: (set: ProposedSet) => number
  readonly seed: number
}

/**
 * Exchanges tried for each person before the search starts anew; found enough by trying. They bound the work, so that a
 * list that cannot be satisfied takes no longer than that (200 people: 0.1 s, docs/measurements.md).
 */
const triesEach = 120
const starts = 4
/** Exchanges between two moments in which the page may do something else: a millisecond or two of them. */
const triesAtOnce = 1_000

/** Deals people out and exchanges them as long as that helps, step by step; returns the best of several beginnings. */
export function* searchSets(search: Search): Generator<undefined, readonly ProposedSet[]> {
  const random = seeded(search.seed)
  let best: Found | undefined
  for (let start = 0; start < starts; start++) {
    const found = yield* once(search, random)
    if (best === undefined || found.cost < best.cost) best = found
    if (best.cost < HARD) break
  }
  return best?.sets ?? []
}

type Found = { cost: number; sets: readonly ProposedSet[] }
type Table = { members: number[]; facilitator: number | undefined }

function* once(
  { members, facilitators, count, weigh }: Search,
  random: () => number,
): Generator<undefined, Found> {
  const tables = deal(shuffled(members, random), shuffled(facilitators, random), count)
  const spare = shuffled(facilitators, random)
  const costs = tables.map(weigh)
  const pick = (below: number) => Math.floor(random() * below)

  /** Keeps a change of two tables when it makes nothing worse, else takes it back. */
  function keepIfBetter(a: number, b: number, undo: () => void) {
    const [first, second] = [tables[a], tables[b]]
    if (first === undefined || second === undefined) return
    const next = [weigh(first), a === b ? 0 : weigh(second)] as const
    const before = (costs[a] ?? 0) + (a === b ? 0 : (costs[b] ?? 0))
    if (next[0] + next[1] > before) return undo()
    costs[a] = next[0]
    if (a !== b) costs[b] = next[1]
  }

  function exchangeMembers(a: number, b: number) {
    const [first, second] = [tables[a]?.members, tables[b]?.members]
    if (first === undefined || second === undefined || a === b) return
    const [i, j] = [pick(first.length), pick(second.length)]
    const swap = () => {
      const [one, other] = [first[i], second[j]]
      if (one === undefined || other === undefined) return
      first[i] = other
      second[j] = one
    }
    swap()
    keepIfBetter(a, b, swap)
  }

  function changeFacilitator(a: number, b: number) {
    const [first, second] = [tables[a], tables[b]]
    if (first === undefined || second === undefined) return
    const before = [first.facilitator, second.facilitator] as const
    if (a === b) {
      const unused = spare.filter((one) => tables.every(({ facilitator }) => facilitator !== one))
      if (unused.length === 0) return
      first.facilitator = unused[pick(unused.length)]
    } else {
      first.facilitator = before[1]
      second.facilitator = before[0]
    }
    keepIfBetter(a, b, () => {
      first.facilitator = before[0]
      second.facilitator = before[1]
    })
  }

  const tries = triesEach * members.length
  for (let i = 0; i < tries; i++) {
    if (i % triesAtOnce === 0) yield
    // What hurts is looked at every other time; likeness is evened out meanwhile.
    const sore = i % 2 === 0 ? costs.findIndex((each, at) => each >= HARD && at >= (i >> 1) % count) : -1
    const a = sore === -1 ? pick(count) : sore
    const b = pick(count)
    if (facilitators.length > 0 && i % 5 === 4) changeFacilitator(a, b)
    else exchangeMembers(a, b)
  }
  const sets = tables.map(({ members: of, facilitator }) => ({
    members: [...of].sort((x, y) => x - y),
    facilitator,
  }))
  return { cost: costs.reduce((sum, each) => sum + each, 0), sets }
}

/** Everybody a place, the sets as even as can be; facilitators take more than one set only when they must. */
function deal(members: readonly number[], facilitators: readonly number[], count: number): Table[] {
  const tables: Table[] = Array.from({ length: count }, (_, at) => ({
    members: [],
    facilitator: facilitators.length === 0 ? undefined : facilitators[at % facilitators.length],
  }))
  for (const [i, member] of members.entries()) tables[i % count]?.members.push(member)
  return tables
}

function shuffled(list: readonly number[], random: () => number): number[] {
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [one, other] = [all[i] ?? 0, all[j] ?? 0]
    all[i] = other
    all[j] = one
  }
  return all
}
