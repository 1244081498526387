import type { ProposedSet } from './brokenRules.ts'

/** The same sets with one member in another; the set they leave keeps its place, even empty. */
export function moveMember(sets: readonly ProposedSet[], member: number, to: number): ProposedSet[] {
  return sets.map((set, at) => {
    const members = set.members.filter((one) => one !== member)
    return { ...set, members: at === to ? [...members, member].sort((a, b) => a - b) : members }
  })
}
