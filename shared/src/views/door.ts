import type { MemberId } from '../ids.ts'
import type { EpochWrap } from '../sealing/index.ts'
import type { Guest, SessionState } from '../session/session.ts'
import type { Member } from '../set/set.ts'

type Door = Pick<SessionState, 'guests'> | null

const noWraps: readonly EpochWrap[] = Object.freeze([])

/** A guest's place at the door of their session: null before it is open, and for everybody else. */
export function doorOf(session: Door, me: MemberId): Guest | null {
  return session?.guests[me] ?? null
}

/** The keys wrapped for somebody. A guest's go out with their admission, not before (SPEC V3, M7). */
export function wrapsFor({ id, guestOf, wraps }: Member, session: Door): readonly EpochWrap[] {
  return guestOf !== undefined && doorOf(session, id) !== 'admitted' ? noWraps : wraps
}
