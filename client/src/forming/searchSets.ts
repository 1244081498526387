import { brokenRules, type ProposedSet, type RuleParts } from './brokenRules.ts'
import { seeded } from './seeded.ts'

type Search = {
  readonly members: readonly number[]
  readonly facilitators: readonly number[]
  /** How many sets. */
  readonly count: number
  readonly parts: RuleParts
  readonly seed: number
}

/** A broken rule weighs more than any likeness could: at most 8 × 7 / 2 pairs of two points each. */
const hard = 100
/** Exchanges tried for each person before the search starts anew; found enough by trying (200 people: below 1 s). */
const triesEach = 120
const starts = 4

/** Deals people out and exchanges them as long as that helps; the best of several beginnings. */
export function searchSets(search: Search): readonly ProposedSet[] {
  const random = seeded(search.seed)
  let best: { cost: number; sets: readonly ProposedSet[] } | undefined
  for (let start = 0; start < starts; start++) {
    const found = once(search, random)
    if (best === undefined || found.cost < best.cost) best = found
    if (best.cost < hard) break
  }
  return best?.sets ?? []
}

type Table = { members: number[]; facilitator: number | undefined }

function once({ members, facilitators, count, parts }: Search, random: () => number) {
  const tables = deal(shuffled(members, random), shuffled(facilitators, random), count)
  const spare = shuffled(facilitators, random)
  const costOf = (table: Table) => cost(table, parts)
  const costs = tables.map(costOf)
  const pick = (below: number) => Math.floor(random() * below)

  /** Keeps a change of two tables when it makes nothing worse, else takes it back. */
  function keepIfBetter(a: number, b: number, undo: () => void) {
    const [first, second] = [tables[a], tables[b]]
    if (first === undefined || second === undefined) return
    const next = [costOf(first), a === b ? 0 : costOf(second)] as const
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
    const unused = spare.filter((one) => tables.every(({ facilitator }) => facilitator !== one))
    if (a === b) {
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
    // What hurts is looked at every other time; likeness is evened out meanwhile.
    const sore = i % 2 === 0 ? costs.findIndex((each, at) => each >= hard && at >= (i >> 1) % count) : -1
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

function cost(table: Table, parts: RuleParts): number {
  let likeness = 0
  for (const [i, a] of table.members.entries()) {
    for (let j = i + 1; j < table.members.length; j++) likeness += parts.pairs.alike(a, table.members[j] ?? a)
  }
  return hard * brokenRules(table, parts).length + likeness
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
