import type { FeedbackNote } from '@setroom/shared'
import { useMemo } from 'react'
import { useOwn } from '../connection/index.ts'

/** Feedback that this person was given, and what they gave; the latest first. */
export function useFeedback(): { given: readonly FeedbackNote[]; mine: readonly FeedbackNote[] } {
  const notes = useOwn(({ feedback }) => feedback)
  const me = useOwn(({ me }) => me.id)
  return useMemo(() => {
    const all = Object.values<FeedbackNote>(notes).sort((a, b) => b.at - a.at)
    return { given: all.filter(({ to }) => to === me), mine: all.filter(({ from }) => from === me) }
  }, [notes, me])
}
