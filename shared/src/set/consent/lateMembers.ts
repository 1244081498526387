import type { ClauseId } from '../../ids.ts'
import type { Contract } from '../contract/state.ts'
import type { SessionEntry } from '../set.ts'

/** The clause that somebody new joins only when all say yes. */
const joining = 'joining' as ClauseId

/**
 * SPEC Y6: whether somebody new needs everybody's yes, which is once a session was held, unless the set has dropped the
 * clause. What a set wrote in its place nobody here can read, so it counts as kept. No `contract`: the template's.
 */
export function joinsByConsent(
  sessions: readonly Pick<SessionEntry, 'endedAt'>[],
  contract: Pick<Contract, 'clauses'> | undefined,
): boolean {
  return sessions.some(({ endedAt }) => endedAt !== undefined) && contract?.clauses[joining]?.dropped !== true
}
