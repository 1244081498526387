import type { CarriedId, LearningId, MemberId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { settlements } from './commands.ts'
import type { CarriedTo, Learning } from './state.ts'

export type LearningEvent =
  | { type: 'learningWritten'; learning: Learning }
  | { type: 'learningEdited'; learning: LearningId; text: Text; touches: readonly MemberId[] }
  | { type: 'learningDropped'; learning: LearningId }
  | { type: 'learningAsked'; learning: LearningId; touches: readonly MemberId[]; at: number }
  | {
      type: 'learningTouched'
      learning: LearningId
      /** Who said that it touches their issue. */
      member: MemberId
      leaving?: true
    }
  | {
      type: 'learningAnswered'
      learning: LearningId
      member: MemberId
      release: boolean
      /** Taken back while an export may be made at any moment: where it went has the last word. */
      leaving?: true
    }
  | { type: 'learningCarried'; learning: LearningId; carried: CarriedTo }
  | {
      type: 'learningSettled'
      learning: LearningId
      as: CarriedId
      is: (typeof settlements)[number]
      until?: number
      at: number
    }
