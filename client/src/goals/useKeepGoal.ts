import type { Answer, GoalId } from '@setroom/shared'
import { useCallback } from 'react'
import { useSealAndSend, useTellRefusal } from '../connection/index.ts'
import { type GoalWords, writeGoal } from './goalWords.ts'

/** What is kept of a goal; `known` when the server has it already. */
export type GoalToKeep = { id: GoalId; known: boolean; words: GoalWords; shown: boolean }

/** Sets or changes a goal. Whatever the network does, one id stays one goal. */
export function useKeepGoal(): (what: GoalToKeep) => Promise<Answer> {
  const sealAndSend = useSealAndSend()
  const tell = useTellRefusal()
  return useCallback(
    async ({ id, known, words, shown }) => {
      const plain = writeGoal(words)
      const edit = () =>
        sealAndSend(async (seal) => ({
          type: 'goal.edit',
          goal: id,
          text: await seal('goal', plain, { scope: 'set' }),
          shown,
        }))
      if (known) return edit()
      const made = await sealAndSend(
        async (seal) => ({
          type: 'goal.set',
          goal: id,
          text: await seal('goal', plain, { scope: 'set' }),
          shown,
        }),
        { quiet: true },
      )
      if (made.ok) return made
      // It arrived before a reload, and only the answer was lost.
      if (made.reason === 'already') return edit()
      tell(made.reason)
      return made
    },
    [sealAndSend, tell],
  )
}
