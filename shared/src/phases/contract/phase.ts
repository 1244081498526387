import type { ClauseId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { type PhaseDefinition, steering } from '../phase.ts'

/** The contract itself is the set's; the session only knows which clause the set is at. */
export type ContractPhaseState = {
  /** Null: not begun to go through it, or through. */
  now: ClauseId | null
}
export type ContractMove = { type: 'clause.show'; clause: ClauseId | null }
export type ContractPhaseEvent = { type: 'clauseShown'; clause: ClauseId | null }

/** The set's purpose and its ground rules, gone through clause by clause, changed together, affirmed by each. */
export const contract: PhaseDefinition<'contract', ContractPhaseState, ContractMove, ContractPhaseEvent> = {
  kind: 'contract',
  minutes: 25,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 4,
  policy: { 'clause.show': steering },
  begin: () => ({ now: null }),
  decide: (state, { clause }) =>
    state.now === clause ? reject('already') : [{ type: 'clauseShown', clause }],
  evolve: (_, { clause }) => ({ now: clause }),
}
