import type { MemberId } from '../ids.ts'
import type { Member } from '../set/set.ts'

/** SPEC G3: whether somebody may present: a member whose place and link hold, not an observer or guest. */
export function canPresent(members: Readonly<Record<MemberId, Member>>, id: MemberId): boolean {
  const member = members[id]
  if (member === undefined || member.status === 'removed' || member.link.revoked) return false
  return member.role === 'facilitator' || member.role === 'member'
}
