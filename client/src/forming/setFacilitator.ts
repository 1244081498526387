import type { ProposedSet } from './brokenRules.ts'

/**
 * The same sets, one of them facilitated by somebody else, or by nobody on the list. Who facilitates another set as
 * well keeps that: two sets are a burden and no broken rule.
 */
export function setFacilitator(
  sets: readonly ProposedSet[],
  at: number,
  facilitator: number | undefined,
): ProposedSet[] {
  return sets.map((set, place) => (place === at ? { ...set, facilitator } : set))
}
