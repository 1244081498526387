import type { GoalId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Goal } from './state.ts'

export type GoalEvent =
  | { type: 'goalSet'; goal: Goal }
  | { type: 'goalEdited'; goal: GoalId; text?: Text; shown?: boolean }
  | {
      type: 'goalLookedAt'
      goal: GoalId
      text: Text
      at: number
      session: SessionId | null
      closes: boolean
    }
  | { type: 'goalDropped'; goal: GoalId }
