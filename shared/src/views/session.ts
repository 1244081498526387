import { memo } from '../memo.ts'
import { seatFreeAt } from '../session/decideSeat.ts'
import type { SessionState } from '../session/session.ts'
import { createPick } from './pick.ts'

const facts = [
  'id',
  'number',
  'status',
  'createdAt',
  'startedAt',
  'plannedEnd',
  'closedAt',
  'facilitator',
  'controls',
  'second',
  'led',
  'seatOffer',
  'spotlight',
  'callMoved',
  'airtimeClosed',
  'callAddress',
] as const satisfies readonly (keyof SessionState)[]

type Facts = Pick<SessionState, (typeof facts)[number]>

/** The session's own facts; what changes often stands in slices of its own. */
export type SessionView = Facts & {
  /** Epoch ms from which a member may take the controls; absent while their holder is here. */
  seatFreeAt?: number
}

/** What everybody sees of the session itself; null while none has been. */
export function createSessionView(): (session: SessionState | null) => SessionView | null {
  const pick = createPick<Facts>(facts)
  const view = memo(
    (seen: Facts, free: number | undefined): SessionView =>
      free === undefined ? seen : { ...seen, seatFreeAt: free },
  )
  return (session) =>
    session === null
      ? null
      : view(pick(session), session.status === 'closed' ? undefined : seatFreeAt(session))
}
