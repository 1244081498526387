import type { ClauseId, MemberId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/** What changes in one clause; what is absent stays. `text: null`: the template's words again. */
export type ClauseChange = { id: ClauseId; text?: Text | null; by?: MemberId; dropped?: boolean }

export type ContractEvent =
  /** The clauses of the template as they are at that time: a later template adds nothing to what was agreed. */
  | { type: 'contractBegun'; clauses: readonly ClauseId[] }
  | { type: 'contractChanged'; version: number; revision: number; clauses: readonly ClauseChange[] }
  | { type: 'contractAffirmed'; member: MemberId; version: number }
