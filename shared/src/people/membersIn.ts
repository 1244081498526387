import type { MemberId } from '../ids.ts'
import type { SetState } from '../set/set.ts'

const joined = ({ members }: Pick<SetState, 'members'>) =>
  Object.values(members).filter(
    ({ role, status }) => (role === 'member' || role === 'facilitator') && status === 'joined',
  )

/** Every member who has joined, the facilitator among them, whether their link holds or is to be renewed. */
export function joinedIn(set: Pick<SetState, 'members'>): readonly MemberId[] {
  return joined(set).map(({ id }) => id)
}

/** The members who have joined and whose link holds, the facilitator among them: whoever can say yes or no now. */
export function membersIn(set: Pick<SetState, 'members'>): readonly MemberId[] {
  return joined(set)
    .filter(({ link }) => !link.revoked)
    .map(({ id }) => id)
}
