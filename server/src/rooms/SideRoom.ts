import {
  type Answer,
  alongInSideRoom,
  awayInSideRoom,
  decideSideRoom,
  isRejection,
  type MemberId,
  type SideRoom as SideRoomState,
  type SideRoomWish,
  sideRoomHolds,
  type World,
} from '@setroom/shared'
import type { Call } from './Call.ts'

/** A word alone between a facilitator and one member (SPEC SR1–SR6); in memory only, and in no journal. */
export type SideRoom = {
  now(): SideRoomState | null
  /** Whether somebody is in it. */
  holds(member: MemberId): boolean
  wish(actor: MemberId, wish: SideRoomWish): Answer
  /** Follows a change of the state, before anybody is shown it. */
  follow(before: World, after: World): void
  /** One of the two has the call no longer, or elsewhere: both are back. */
  broken(): void
}

type Parts = {
  world(): World
  call(): Call
  /** These go into it: from now on nobody hears or counts them. */
  entered(them: readonly MemberId[]): void
  /** It is another one than it was. */
  changed(): void
}

/** Nobody has asked for it. */
export function createSideRoom({ world, call, entered, changed }: Parts): SideRoom {
  let state: SideRoomState | null = null

  const away = (of: SideRoomState | null, { set, session } = world()) =>
    awayInSideRoom(of, { members: set?.members ?? {}, people: session?.people ?? {} })

  function become(next: SideRoomState | null) {
    const was = state?.stage === 'open'
    const { by, to, stage } = next ?? {}
    state = next
    const open = stage === 'open'
    if (open) entered(away(next))
    if (was === open) return
    call().goAside(open && by !== undefined && to !== undefined ? [by, to] : [])
    if (next !== null && open) bringAlong(next, world())
  }

  /** SPEC SR7: whoever supports one of the two is where they are; also whoever comes only now. */
  function bringAlong(open: SideRoomState, { set, session }: World) {
    call().goAlong(alongInSideRoom(open, { members: set?.members ?? {}, people: session?.people ?? {} }))
  }

  return {
    now: () => state,
    holds: (member) => away(state).includes(member),
    wish(actor, wish) {
      const next = decideSideRoom(world(), state, wish, { actor, inCall: call().holdsOpen })
      if (isRejection(next)) return { ok: false, reason: next.rejected }
      become(next)
      changed()
      return { ok: true }
    },
    follow(before, after) {
      if (state !== null && !sideRoomHolds(before, after, state)) return become(null)
      if (state?.stage !== 'open') return
      const came = away(state, after).filter((one) => !away(state, before).includes(one))
      if (came.length > 0) entered(came)
      bringAlong(state, after)
    },
    broken() {
      if (state?.stage !== 'open') return
      become(null)
      changed()
    },
  }
}
