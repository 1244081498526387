import type { MemberId } from '../../ids.ts'
import type { SessionState } from '../../session/session.ts'
import type { SetState } from '../set.ts'
import type { ProgrammeEvent } from './events.ts'

/**
 * SPEC N10: who of the set's facilitator and members was in a session once it had begun, of those who had a place when
 * it ended, taken or not; and who led it: its facilitator if they came, else whoever held the controls at the end.
 */
export function attendanceOf(
  set: SetState,
  session: SessionState,
  now: number,
): Extract<ProgrammeEvent, { type: 'attendanceTaken' }> {
  const { startedAt = now, people } = session
  const came = (member: MemberId) => {
    const person = people[member]
    // Somebody gone keeps the instant they broke off: before the beginning they only looked in.
    return person !== undefined && (person.present || person.since >= startedAt)
  }
  const places = Object.values(set.members).filter(({ role }) => role === 'facilitator' || role === 'member')
  const present = places.filter(({ id }) => came(id)).map(({ id }) => id)
  const expected = places
    .filter(({ id, status, link }) => came(id) || (status !== 'removed' && !link.revoked))
    .map(({ id }) => id)
  const led = [session.facilitator, session.controls].find((id) => present.includes(id))
  return {
    type: 'attendanceTaken',
    session: session.id,
    startedAt,
    present,
    expected,
    facilitator: led ?? null,
  }
}
