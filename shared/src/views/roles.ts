import type { MemberId } from '../ids.ts'
import { memo, sameJson } from '../memo.ts'
import type { Role } from '../people/roles.ts'
import { type RoleWorld, rolesOf } from '../people/rolesOf.ts'

/** What somebody is just now, towards the set and towards its session. */
export type RolesView = { set: readonly Role[]; session: readonly Role[] }

/** Judged by the policy table: a screen greys out what the server would refuse. */
export function createRolesView(): (
  set: RoleWorld['set'],
  session: RoleWorld['session'],
  me: MemberId,
) => RolesView {
  return memo((set, session, me) => {
    const world = { set, session }
    return { set: rolesOf(world, me, 'set'), session: rolesOf(world, me, 'session') }
  }, sameJson)
}
