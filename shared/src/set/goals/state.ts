import type { GoalId, MemberId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/** A look at a goal: sealed {words, outcome}, the words against its measure; the outcome when it closes it. */
export type GoalLook = { text: Text; at: number; session?: SessionId }

/**
 * What somebody wants to learn, from the first meeting to the last (SPEC LG). `text` is sealed JSON {what, measure}; the
 * server knows whose it is, when it was set and looked at, and whether it is open.
 */
export type Goal = {
  id: GoalId
  owner: MemberId
  text: Text
  setAt: number
  setIn?: SessionId
  /** Seen by the set; otherwise by its owner alone. */
  shown: boolean
  status: 'open' | 'closed'
  looks: readonly GoalLook[]
}
