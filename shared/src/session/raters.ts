import type { MemberId } from '../ids.ts'
import type { Member } from '../set/set.ts'
import type { PersonView } from '../views/index.ts'
import type { SessionState } from './session.ts'

/**
 * SPEC P1: whom the pulse asks: members who are or were in this session, but for those who facilitate it or hold its
 * controls. Read from what everybody sees, so that every screen and the server say the same at any moment.
 */
export function raters(
  members: Readonly<Record<MemberId, Member | PersonView>>,
  session: Pick<SessionState, 'people' | 'controls' | 'facilitator' | 'second'>,
): readonly MemberId[] {
  return Object.values(members)
    .filter((m) => m.role === 'member' || m.role === 'facilitator')
    .filter((m) => m.status !== 'removed' && !('link' in m ? m.link.revoked : m.linkRevoked))
    .map((m) => m.id)
    .filter((m) => session.people[m] !== undefined)
    .filter((m) => m !== session.controls && m !== session.facilitator && m !== session.second)
    .sort()
}
