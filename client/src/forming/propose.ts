import { type Broken, brokenRules, type ProposedSet, type RuleParts, SET_SIZE } from './brokenRules.ts'
import { pairsOf } from './pairs.ts'
import type { Person } from './person.ts'
import { searchSets } from './searchSets.ts'
import { halvesOf } from './sharedHours.ts'
import { weighSets } from './weighSets.ts'

export type FormingOptions = {
  readonly teamsApart: boolean
  /** How many members a set should have, 3–8. */
  readonly size: number
  readonly neededMinutes: number
  /** Another seed, another proposal; the same list and seed give the same sets. */
  readonly seed: number
}

/** Sets with what each breaks; `too-few` where the list has not even three members. */
export type Proposal = { readonly sets: readonly ProposedSet[] } | 'too-few'

/** How many sets `members` people make when each should have `size`; every set stays within three to eight. */
export function countOfSets(members: number, size: number): number {
  const fewest = Math.ceil(members / SET_SIZE.most)
  const most = Math.floor(members / SET_SIZE.least)
  return Math.min(most, Math.max(fewest, Math.round(members / size)))
}

/** What the rules are judged by, for one list and its options. */
export function rulePartsOf(
  people: readonly Person[],
  { teamsApart, neededMinutes }: Pick<FormingOptions, 'teamsApart' | 'neededMinutes'>,
): RuleParts {
  return {
    pairs: pairsOf(people, { teamsApart }),
    halves: halvesOf(people.map(({ hours }) => hours)),
    neededMinutes,
  }
}

/** Up to so many sets, one set more or less is another size for everybody; with more it changes little. */
const FEW_SETS = 4

/**
 * Everybody who does not facilitate in exactly one set, as few hard rules broken as was found, then well mixed. The rules
 * go before the size that was wished for: where few sets of that size break some, one more or one less is tried, too.
 * Step by step, so that a page lives on meanwhile.
 */
export function* propose(people: readonly Person[], options: FormingOptions): Generator<undefined, Proposal> {
  const places = people.map((_, at) => at)
  const members = places.filter((at) => people[at]?.facilitates === false)
  const facilitators = places.filter((at) => people[at]?.facilitates === true)
  if (members.length < SET_SIZE.least) return 'too-few'
  const parts = rulePartsOf(people, options)
  const weigh = weighSets(parts)
  const wished = countOfSets(members.length, options.size)
  const possible = (count: number) =>
    countOfSets(members.length, members.length / count) === count &&
    // No set goes without a facilitator for it.
    (count < wished || facilitators.length === 0 || count <= facilitators.length)
  const counts = [wished, ...(wished > FEW_SETS ? [] : [wished + 1, wished - 1].filter(possible))]
  let best: { broken: number; sets: readonly ProposedSet[] } | undefined
  for (const count of counts) {
    const sets = yield* searchSets({ members, facilitators, count, weigh, seed: options.seed })
    const broken = brokenIn(sets, parts)
    if (best === undefined || broken < best.broken) best = { broken, sets }
    if (broken === 0) break
  }
  return { sets: best?.sets ?? [] }
}

/** How much is broken: each rule about people, then, below one of them, the part of the sets without common hours. */
function brokenIn(sets: readonly ProposedSet[], parts: RuleParts): number {
  const all = brokenBySet(sets, parts).flat()
  const hours = all.filter(({ rule }) => rule === 'hours').length
  return all.length - hours + (sets.length === 0 ? 0 : (0.9 * hours) / sets.length)
}

/** What each set of a proposal breaks, in the order of the sets. */
export function brokenBySet(sets: readonly ProposedSet[], parts: RuleParts): readonly Broken[][] {
  return sets.map((set) => brokenRules(set, parts))
}
