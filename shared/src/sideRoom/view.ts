import type { MemberId } from '../ids.ts'
import type { SideRoom } from './sideRoom.ts'

/** What everybody sees of a side room: who is in it, once it is open. */
export function openSideRoom(sideRoom: SideRoom | null): SideRoom | null {
  return sideRoom?.stage === 'open' ? sideRoom : null
}

/** What somebody sees of one that is not open: SPEC SR2, a question is for the two, a no for whoever asked. */
export function askedSideRoom(sideRoom: SideRoom | null, me: MemberId): SideRoom | null {
  if (sideRoom === null || sideRoom.stage === 'open') return null
  return sideRoom.by === me || (sideRoom.stage === 'asked' && sideRoom.to === me) ? sideRoom : null
}
