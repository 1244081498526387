import type { MemberId } from '../ids.ts'
import { currentItem } from '../session/current.ts'
import type { SessionState } from '../session/session.ts'
import type { Actor, World } from '../world.ts'
import type { Role } from './roles.ts'
import { standsBy } from './standsBy.ts'

/** What of the state decides about roles. */
export type RoleWorld = {
  readonly set: World['set']
  readonly session: Pick<
    SessionState,
    'status' | 'controls' | 'facilitator' | 'second' | 'guests' | 'agenda' | 'current'
  > | null
}

/**
 * What somebody is just now. For commands to the set the facilitator's right is the person's; for commands to a
 * session it goes with the controls, so that a facilitator who handed over acts as a member.
 */
export function rolesOf(world: RoleWorld, actor: Actor, about: 'set' | 'session'): readonly Role[] {
  if (actor === 'system') return ['system']
  const member = world.set?.members[actor]
  if (member === undefined || member.status === 'removed' || member.link.revoked) return []
  const { session } = world
  if (member.role === 'guest' || standsBy(member.role)) {
    return [session?.guests[actor] === 'admitted' ? member.role : 'waiting']
  }
  return [
    base(world, actor, about),
    ...(isSecond(session, actor) ? (['second'] as const) : []),
    ...(isPresenter(world, actor) ? (['presenter'] as const) : []),
  ]
}

function base(world: RoleWorld, actor: MemberId, about: 'set' | 'session'): Role {
  const { set, session } = world
  const open = session !== null && session.status !== 'closed'
  const holds = open ? session.controls === actor : set?.facilitator === actor
  if (about === 'set' && set?.facilitator === actor) return 'facilitator'
  if (holds) return set?.facilitator === actor ? 'facilitator' : 'acting'
  return 'member'
}

/** SPEC S6: one of two facilitators, while another holds the controls. */
export function isSecond(
  session: Pick<SessionState, 'status' | 'controls' | 'facilitator' | 'second'> | null,
  actor: MemberId,
): boolean {
  if (session === null || session.status === 'closed' || session.second === undefined) return false
  return actor !== session.controls && (actor === session.facilitator || actor === session.second)
}

/** Presents in the round that is on. */
export function isPresenter(world: RoleWorld, actor: MemberId): boolean {
  const item = world.session === null ? undefined : currentItem(world.session)
  return item?.round !== undefined && item.presenter === actor
}
