import type { MemberId } from '../ids.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { presenterGone } from '../session/awayPresenter.ts'
import { stopClock } from '../session/clock.ts'
import { currentItem, takingPart } from '../session/current.ts'
import type { SessionEvent } from '../session/events.ts'
import { pauseOver } from '../session/hands.ts'
import { newId } from '../session/newId.ts'
import type { SessionState } from '../session/session.ts'
import type { Judged } from '../world.ts'
import type { SetState } from './set.ts'

/**
 * SPEC M5: what a removal or a revoked link does to the session that is open. The person is gone at once, the
 * media room gets another name so that no old token joins anything, their rounds ahead lose their presenter, and
 * controls they held go to the facilitator; while the facilitator presents, to another member who is here.
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
  if (session.people[member]?.hand !== undefined) events.push({ type: 'handWentDown', member, until: null })
  if (session.guests[member] !== undefined) events.push({ type: 'guestRefused', member })
  if (session.controls === member) {
    const to = heir(set, session, member)
    const how = to === set.facilitator ? 'takenBack' : 'handedOver'
    if (to !== undefined) events.push({ type: 'controlsPassed', to, how })
  }
  if (session.seatOffer !== undefined && (member === session.facilitator || member === session.second)) {
    events.push({ type: 'seatDeclined' })
  }
  if (session.spotlight === member) events.push({ type: 'spotlightSet', member: null })
  const current = currentItem(session)
  const at = session.agenda.findIndex((i) => i.id === current?.id)
  // The rounds behind keep theirs: who presented is told when the session closes.
  const ahead = (i: AgendaItem, place: number) =>
    place > at && (current?.round === undefined || i.round !== current.round)
  const agenda = session.agenda.map((item, place) => {
    if (item.presenter !== member || !ahead(item, place)) return item
    const { presenter: _, ...rest } = item
    return rest
  })
  if (agenda.some((item, place) => item !== session.agenda[place])) {
    events.push({ type: 'agendaEdited', agenda })
  }
  const presents = current?.round !== undefined && current.presenter === member
  if (presents && session.status === 'running') {
    const before: SessionEvent[] =
      session.pause === undefined
        ? [{ type: 'clockSet', clock: stopClock(session.clock, judged.now) }]
        : pauseOver(session)
    events.push(...before, presenterGone(member, judged.now))
  }
  return events
}

/** Who holds the controls next: the facilitator, or while they present (SPEC S3) the first other member here. */
function heir(set: SetState, session: SessionState, without: MemberId): MemberId | undefined {
  const item = currentItem(session)
  const presenter = item?.round === undefined ? undefined : item.presenter
  if (presenter !== set.facilitator) return set.facilitator
  return takingPart(set, session).find(
    (id) => id !== without && id !== presenter && set.members[id]?.role !== 'guest',
  )
}
