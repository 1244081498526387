import { type Outlook, outlook } from '@setroom/shared'
import { useTick, useView } from '../connection/index.ts'

/** How the session stands against its plan, looked at anew every five seconds once there is one; `now` in epoch ms. */
export function useOutlook(): Outlook & { now: number } {
  const agenda = useView(({ common }) => common.agenda)
  const course = useView(({ common }) => common.course)
  const plannedEnd = useView(({ common }) => common.session?.plannedEnd)
  const now = useTick(plannedEnd === undefined ? 0 : 0.2)
  const seen = outlook(
    {
      agenda,
      clock: course.clock,
      left: course.left,
      ...(course.current === null ? {} : { current: course.current }),
      ...(plannedEnd === undefined ? {} : { plannedEnd }),
    },
    now,
  )
  return { ...seen, now }
}
