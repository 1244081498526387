import type { Goal, GoalLook, MemberId } from '@setroom/shared'
import { useMemo } from 'react'
import { useSealedText } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'
import { type GoalWords, readGoal } from './goalWords.ts'
import { type LookWords, readLook } from './lookWords.ts'

/** A goal as it reads: whether it could be opened, and its words when it could. */
export function useGoalWords(goal: Pick<Goal, 'text' | 'owner'>): {
  reading: Reading
  words: GoalWords | undefined
} {
  const reading = useSealedText(goal.text, { purpose: 'goal', author: goal.owner })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readGoal(reading.plain)),
    [reading.plain],
  )
  return { reading, words }
}

/** A look at a goal as it reads; `owner` is the goal's. */
export function useLookWords(
  look: GoalLook,
  owner: MemberId,
): { reading: Reading; words: LookWords | undefined } {
  const reading = useSealedText(look.text, { purpose: 'goal.look', author: owner })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readLook(reading.plain)),
    [reading.plain],
  )
  return { reading, words }
}
