import type { Answer, MemberId, Sealed } from '@setroom/shared'
import type { RoomInside } from './RoomInside.ts'

/**
 * SPEC SP4: what whoever supports somebody types goes to everybody who is in the room, seen there by all, and to nobody
 * else; it is sealed for the session, and kept nowhere. SPEC SR7: what is said in the side room stays there.
 */
export function passCaption(
  { world, outlet, set, sideRoom }: RoomInside,
  from: MemberId,
  text: Sealed,
): Answer {
  const { set: state, session } = world()
  const here = session?.people[from]?.present === true && session.status !== 'closed'
  if (state?.members[from]?.role !== 'support' || !here) return { ok: false, reason: 'not-allowed' }
  if (text.scope !== session.id || text.to !== undefined) return { ok: false, reason: 'invalid' }
  if (text.epoch !== state.epoch || state.epochDue === true) return { ok: false, reason: 'old-key' }
  for (const [member, { present }] of Object.entries(session.people)) {
    const together = sideRoom.holds(member as MemberId) === sideRoom.holds(from)
    if (present && together) outlet().person(set, member as MemberId, 'caption', from, text)
  }
  return { ok: true }
}
