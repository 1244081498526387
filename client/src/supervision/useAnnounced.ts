import { EXPORT_OPEN_MS, type LearningView } from '@setroom/shared'
import { useMemo } from 'react'
import { useOwn, useTick, useView } from '../connection/index.ts'
import { isMine } from './learningWords.ts'

/**
 * The learnings that this person let go, or that touch their issue, and whose export is announced:
 * from when it may be made. Over by itself once the time for it has passed.
 */
export function useAnnounced(): readonly { id: LearningView['id']; from: number }[] {
  const learnings = useView(({ common }) => common.learnings)
  const me = useOwn(({ me }) => me.id)
  const mine = useOwn(({ learning }) => learning)
  const now = useTick(1 / 60)
  const announced = useMemo(
    () =>
      Object.values<LearningView>(learnings)
        .filter((one) => isMine(one, me) || mine[one.id]?.answer === true)
        .flatMap(({ id, carried }) =>
          carried?.until === undefined || carried.exportedAt !== undefined || carried.leaving === true
            ? []
            : [{ id, from: carried.until }],
        )
        .sort((a, b) => a.from - b.from),
    [learnings, mine, me],
  )
  return announced.filter(({ from }) => now < from + EXPORT_OPEN_MS)
}
