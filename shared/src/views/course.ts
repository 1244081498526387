import type { PhaseId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { SessionState } from '../session/session.ts'
import { none } from './records.ts'

/** Where the session stands in its agenda and in its time. */
export type CourseView = Pick<SessionState, 'clock' | 'spent' | 'left' | 'warned'> & {
  /** The phase that is on; null before the start. */
  current: PhaseId | null
}

const idle: SessionState['clock'] = Object.freeze({ kind: 'idle' })
const noWarnings: SessionState['warned'] = Object.freeze([])

/** What everybody sees of the course of the session. */
export function createCourseView(): (session: SessionState | null) => CourseView {
  const view = memo(
    (
      current: SessionState['current'],
      clock: SessionState['clock'],
      spent: SessionState['spent'],
      left: SessionState['left'],
      warned: SessionState['warned'],
    ): CourseView => ({ current: current ?? null, clock, spent, left, warned }),
  )
  return (session) =>
    session === null
      ? view(undefined, idle, none, none, noWarnings)
      : view(session.current, session.clock, session.spent, session.left, session.warned)
}
