import type { MemberId } from '../ids.ts'
import type { SetState } from '../set/set.ts'

/** The members who have joined and whose link holds, the facilitator among them: whoever can say yes or no now. */
export function membersIn({ members }: Pick<SetState, 'members'>): readonly MemberId[] {
  return Object.values(members)
    .filter(({ role }) => role === 'member' || role === 'facilitator')
    .filter(({ status, link }) => status === 'joined' && !link.revoked)
    .map(({ id }) => id)
}
