import { JOINING } from '../contract/clauses.ts'
import type { Contract } from '../contract/state.ts'
import type { SessionEntry } from '../set.ts'

/**
 * SPEC Y6: whether somebody new needs everybody's yes, which is once a session was held, unless the set has dropped the
 * clause, and everybody has affirmed that (SPEC CT7). What a set wrote in its place nobody here can read, so it counts as kept. No `contract`: the template's.
 */
export function joinsByConsent(
  sessions: readonly Pick<SessionEntry, 'endedAt'>[],
  contract: Pick<Contract, 'clauses'> | undefined,
): boolean {
  const clause = contract?.clauses[JOINING]
  const dropped = clause?.dropped === true && clause.waits === undefined
  return sessions.some(({ endedAt }) => endedAt !== undefined) && !dropped
}
