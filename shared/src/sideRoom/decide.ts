import type { MemberId } from '../ids.ts'
import { canPresent } from '../people/canPresent.ts'
import type { Role } from '../people/roles.ts'
import { rolesOf } from '../people/rolesOf.ts'
import type { PhaseKind } from '../phases/index.ts'
import { steering } from '../phases/phase.ts'
import { type Rejection, reject } from '../rejection.ts'
import { currentItem } from '../session/current.ts'
import { isCallElsewhere } from '../session/decideCall.ts'
import type { SessionState } from '../session/session.ts'
import type { World } from '../world.ts'
import type { SideRoom, SideRoomWish } from './sideRoom.ts'

/** SPEC SR1: whether somebody of these roles may ask a member into the side room, here and on every screen. */
export function mayAskAside(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'second' || steering.some((one) => one === role))
}

/** SPEC SR1: a pause, or a break. `kind` is that of the phase that is on. */
export function isTimeForSideRoom(paused: boolean, kind: PhaseKind | undefined): boolean {
  return paused || kind === 'break'
}

/** What a wish leads to. `inCall` tells whether somebody is in the call with a connection that stands. */
export function decideSideRoom(
  world: World,
  now: SideRoom | null,
  wish: SideRoomWish,
  { actor, inCall }: { actor: MemberId; inCall: (member: MemberId) => boolean },
): SideRoom | null | Rejection {
  switch (wish.do) {
    case 'ask': {
      const { member } = wish
      if (!mayAskAside(rolesOf(world, actor, 'session'))) return reject('not-allowed')
      if (!isTime(world)) return reject('not-now')
      if (member === actor) return reject('invalid')
      if (world.set === null || !canPresent(world.set.members, member)) return reject('not-allowed')
      if (now?.stage === 'open' || (now?.stage === 'asked' && now.by !== actor)) return reject('already')
      if (![actor, member].every((one) => inCall(one))) return reject('not-in-the-room')
      return { stage: 'asked', by: actor, to: member }
    }
    case 'accept':
    case 'decline': {
      if (now?.stage !== 'asked' || now.to !== actor || now.by !== wish.by) return reject('stale')
      if (wish.do === 'decline') return { ...now, stage: 'declined' }
      if (![now.by, now.to].every((one) => inCall(one))) return reject('not-in-the-room')
      return { ...now, stage: 'open' }
    }
    case 'end': {
      const theirs = now?.by === actor || (now?.stage === 'open' && now.to === actor)
      return theirs ? null : reject('stale')
    }
  }
}

/** SPEC SR5: whether it can go on as it is after a change of the state. */
export function sideRoomHolds(before: World, after: World, { stage, by, to }: SideRoom): boolean {
  const { set, session } = after
  if (set === null || session === null || before.session?.id !== session.id || !isTime(after)) return false
  // Whoever is shut out takes the key of the call along: whatever was agreed before, is agreed anew.
  if (before.set?.epoch !== set.epoch || session.mediaRoom !== before.session.mediaRoom) return false
  const here = (member: MemberId) => canPresent(set.members, member) && session.people[member]?.present
  if (![by, to].every(here)) return false
  return stage === 'open' || mayAskAside(rolesOf(after, by, 'session'))
}

/** Only where Setroom carries the call can anybody be kept apart from it. */
function isTime({ set, session }: World): boolean {
  if (set === null || session?.status !== 'running' || isCallElsewhere(set, session)) return false
  return isTimeForSideRoom(session.pause !== undefined, kindOf(session))
}

function kindOf(session: SessionState): PhaseKind | undefined {
  return currentItem(session)?.kind
}
