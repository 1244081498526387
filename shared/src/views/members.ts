import type { MemberId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { Device, Member, SetState } from '../set/set.ts'

/** A person as the others see them. */
export type PersonView = Pick<
  Member,
  'id' | 'name' | 'role' | 'status' | 'language' | 'key' | 'leftAt' | 'guestOf' | 'supports'
> & { linkRevoked: boolean }

/** A device as the set is told of it, so that a stranger's is noticed. */
export type DeviceView = Device

/** What everybody sees of the people; whoever did not change keeps their reference. */
export function createMembersView(): (all: SetState['members']) => Readonly<Record<MemberId, PersonView>> {
  const known = new WeakMap<Member, PersonView>()
  return memo((all) =>
    Object.fromEntries(
      Object.entries<Member>(all).map(([id, member]) => {
        const view = known.get(member) ?? personOf(member)
        known.set(member, view)
        return [id, view]
      }),
    ),
  )
}

function personOf(member: Member): PersonView {
  const { id, name, role, status, language, key, link, guestOf, supports, leftAt } = member
  return {
    id,
    name,
    role,
    status,
    language,
    key,
    linkRevoked: link.revoked,
    ...(leftAt === undefined ? {} : { leftAt }),
    ...(guestOf === undefined ? {} : { guestOf }),
    ...(supports === undefined ? {} : { supports }),
  }
}
