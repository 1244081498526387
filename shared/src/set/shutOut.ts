import type { MemberId } from '../ids.ts'
import { stopClock } from '../session/clock.ts'
import { currentItem } from '../session/current.ts'
import { withPresenter } from '../session/decideAgenda.ts'
import type { SessionEvent } from '../session/events.ts'
import { newId } from '../session/newId.ts'
import type { SessionState } from '../session/session.ts'
import type { Judged } from '../world.ts'
import type { SetState } from './set.ts'

/**
 * What a removal or a revoked link does to the session that is open: the person is gone at once, the media room
 * gets another name so that no old token joins anything, their rounds ahead lose their presenter, and controls
 * they held go back.
 */
export function shutOut(
  session: SessionState | null,
  set: SetState,
  member: MemberId,
  judged: Judged,
): SessionEvent[] {
  if (session === null || session.status === 'closed') return []
  const events: SessionEvent[] = [{ type: 'mediaRoomChanged', mediaRoom: newId(judged.random) }]
  if (session.people[member]?.present === true) events.push({ type: 'left', member, since: judged.now })
  if (session.guests[member] !== undefined) events.push({ type: 'guestRefused', member })
  if (session.controls === member) {
    events.push({ type: 'controlsPassed', to: set.facilitator, how: 'takenBack' })
  }
  const current = currentItem(session)
  const rounds = session.agenda.filter((i) => i.presenter === member && i.round !== current?.round)
  if (rounds.length > 0) {
    const agenda = rounds.reduce<SessionState['agenda']>(
      (items, { round }) => (round === undefined ? items : withPresenter(items, round, undefined)),
      session.agenda,
    )
    events.push({ type: 'agendaEdited', agenda })
  }
  const presents = current?.round !== undefined && current.presenter === member
  if (presents && session.pause === undefined && session.status === 'running') {
    events.push(
      { type: 'clockSet', clock: stopClock(session.clock, judged.now) },
      { type: 'pauseBegan', pause: { kind: 'presenterGone', at: judged.now, by: member } },
    )
  }
  return events
}
