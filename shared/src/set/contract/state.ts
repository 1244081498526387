import type { ClauseId, MemberId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { SetSettings } from '../set.ts'

/** One clause as the set has it. A clause with neither words of its own nor `dropped` is kept as the template has it. */
export type Clause = {
  /** The set's own words, sealed; of the undertaking, JSON {name, on}: who signed it, and when. */
  text?: Text
  /** Who wrote them. */
  by?: MemberId
  dropped: boolean
  /**
   * SPEC CT7: not so yet. Until everybody has affirmed the version it was changed in, what was in effect before is; of
   * a clause that speaks of a setting, what that will be.
   */
  waits?: Partial<SetSettings>
  /** The contract's revision that it was changed last in; 0: never. */
  revision: number
  /** The contract's version that it was changed last in: newer than the one that somebody affirmed. */
  version: number
}

export type Affirmation = { version: number; at: number }

/** The ground rules of a set (SPEC CT). The server knows ids, versions, who affirmed which and when; no words. */
export type Contract = {
  /** From 1; another begins with the first change after somebody affirmed this one. */
  version: number
  /** When this version began, epoch ms. */
  since: number
  /** Counts every change: what somebody affirms is what they saw. */
  revision: number
  /** The template's in its order, as it was when the contract began; then the set's own. */
  clauses: Readonly<Record<ClauseId, Clause>>
  /** The last version that each member affirmed. */
  affirmed: Readonly<Record<MemberId, Affirmation>>
}
