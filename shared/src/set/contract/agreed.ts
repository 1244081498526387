import type { ClauseId } from '../../ids.ts'
import { joinedIn } from '../../people/membersIn.ts'
import type { Decision, World } from '../../world.ts'
import { evolveSet } from '../evolve.ts'
import type { SetSettings } from '../set.ts'
import type { Clause, Contract } from './state.ts'

/**
 * SPEC CT7: a decision, and what everybody has affirmed after it. It is the last yes that makes it so, or that whoever
 * has not said it is no member any more. A link that is closed for a while says no yes.
 */
export function agreed(world: World, decision: Decision, now: number): Decision {
  const waits = ({ waits }: Clause) => waits !== undefined
  if (decision.set.length === 0 || !clausesOf(world.set?.contract).some(([, clause]) => waits(clause)))
    return decision
  const set = decision.set.reduce((state, event) => evolveSet(state, event, now), world.set)
  if (set?.contract === undefined) return decision
  const { affirmed, clauses } = set.contract
  const members = joinedIn(set)
  const all = clausesOf(set.contract).filter(
    ([, clause]) =>
      waits(clause) && members.every((member) => (affirmed[member]?.version ?? 0) >= clause.version),
  )
  if (all.length === 0) return decision
  const settings = Object.assign({}, ...all.map(([id]) => clauses[id]?.waits)) as Partial<SetSettings>
  const event = { type: 'contractAgreed' as const, clauses: all.map(([id]) => id), settings }
  return { ...decision, set: [...decision.set, event] }
}

const clausesOf = (contract: Contract | undefined) =>
  Object.entries(contract?.clauses ?? {}) as [ClauseId, Clause][]
