import type { MemberId } from '../ids.ts'
import { currentItem } from '../session/current.ts'
import type { SessionState } from '../session/session.ts'
import type { Actor, World } from '../world.ts'
import type { Role } from './roles.ts'

/** What of the state decides about roles. */
export type RoleWorld = {
  readonly set: World['set']
  readonly session: Pick<SessionState, 'status' | 'controls' | 'guests' | 'agenda' | 'current'> | null
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
  if (member.role === 'guest') return [session?.guests[actor] === 'admitted' ? 'guest' : 'waiting']
  if (member.role === 'observer') return ['observer']
  return [base(world, actor, about), ...(isPresenter(world, actor) ? (['presenter'] as const) : [])]
}

function base(world: RoleWorld, actor: MemberId, about: 'set' | 'session'): Role {
  const { set, session } = world
  const open = session !== null && session.status !== 'closed'
  const holds = open ? session.controls === actor : set?.facilitator === actor
  if (about === 'set' && set?.facilitator === actor) return 'facilitator'
  if (holds) return set?.facilitator === actor ? 'facilitator' : 'acting'
  return 'member'
}

/** Presents in the round that is on. */
export function isPresenter(world: RoleWorld, actor: MemberId): boolean {
  const item = world.session === null ? undefined : currentItem(world.session)
  return item?.round !== undefined && item.presenter === actor
}
