import type { CommonView, Entitled, MemberId, PersonView } from '@setroom/shared'

/** For whom a new epoch is wrapped: everybody who keeps a place, guests and observers of a session still to come or open too. */
export function entitled({ members, sessions }: CommonView, without?: MemberId): Entitled[] {
  return Object.values<PersonView>(members).flatMap(({ id, status, linkRevoked, guestOf }): Entitled[] => {
    if (id === without || status === 'removed' || linkRevoked) return []
    if (guestOf === undefined) return [{ id }]
    const session = sessions[guestOf]
    const ahead = session?.status === 'planned' || session?.status === 'open'
    return ahead ? [{ id, guestOf }] : []
  })
}
