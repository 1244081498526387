import type { Goal } from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../connection/index.ts'

/** One's own learning goals, those that the others do not see too: what is open first, the oldest first. */
export function useMyGoals(): readonly Goal[] {
  const shown = useView(({ common }) => common.goals)
  const hidden = useView(({ own }) => own.hiddenGoals)
  const me = useView(({ own }) => own.me.id)
  return useMemo(() => {
    const mine = Object.values<Goal>(shown).filter(({ owner }) => owner === me)
    // For a moment between two patches a goal may stand in both.
    const all = new Map([...Object.values<Goal>(hidden), ...mine].map((one) => [one.id, one]))
    return goalsInOrder([...all.values()])
  }, [shown, hidden, me])
}

/** Open ones first, then the oldest first. */
export function goalsInOrder(goals: readonly Goal[]): readonly Goal[] {
  return [...goals].sort((a, b) => (a.status === b.status ? a.setAt - b.setAt : a.status === 'open' ? -1 : 1))
}
