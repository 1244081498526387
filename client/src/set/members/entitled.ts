import type { CommonView, Entitled, MemberId, PersonView } from '@setroom/shared'

/** For whom a new epoch is wrapped: everybody who keeps a place, guests of a session still to come or open too. */
export function entitled({ members, sessions }: CommonView, without?: MemberId): Entitled[] {
  return Object.values<PersonView>(members).flatMap(
    ({ id, status, linkRevoked, role, guestOf }): Entitled[] => {
      if (id === without || status === 'removed' || linkRevoked) return []
      if (role !== 'guest') return [{ id }]
      const session = guestOf === undefined ? undefined : sessions[guestOf]
      const ahead = session?.status === 'planned' || session?.status === 'open'
      return ahead && guestOf !== undefined ? [{ id, guestOf }] : []
    },
  )
}
