import type { LearningView } from '@setroom/shared'
import { useMemo } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { isAsked } from './learningWords.ts'

/** The learnings that the facilitator asked for and that wait for this person's answer. */
export function useWaiting(): readonly LearningView[] {
  const learnings = useView(({ common }) => common.learnings)
  const mine = useOwn(({ learning }) => learning)
  const me = useOwn(({ me }) => me)
  return useMemo(
    () =>
      Object.values<LearningView>(learnings).filter(
        (one) => one.askedAt !== undefined && isAsked(one, me) && mine[one.id]?.answer === undefined,
      ),
    [learnings, mine, me],
  )
}
