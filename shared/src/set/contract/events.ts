import type { ClauseId, MemberId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { SetSettings } from '../set.ts'

/**
 * What changes in one clause; what is absent stays. `text: null`: the template's words again. `waits` (SPEC CT7): it
 * takes effect once everybody has affirmed it; without it, at once.
 */
export type ClauseChange = {
  id: ClauseId
  text?: Text | null
  by?: MemberId
  dropped?: boolean
  waits?: Partial<SetSettings>
}

export type ContractEvent =
  /** The clauses of the template as they are at that time: a later template adds nothing to what was agreed. */
  | { type: 'contractBegun'; clauses: readonly ClauseId[] }
  | { type: 'contractChanged'; version: number; revision: number; clauses: readonly ClauseChange[] }
  | { type: 'contractAffirmed'; member: MemberId; version: number }
  /** Everybody has affirmed these clauses: what waited for it is in effect. */
  | { type: 'contractAgreed'; clauses: readonly ClauseId[]; settings: Partial<SetSettings> }
