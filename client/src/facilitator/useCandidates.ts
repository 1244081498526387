import { type MemberId, mayPass } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'

/** Who could present: members who are here, guests and observers left out. */
export function usePresenters(): readonly MemberId[] {
  const members = useView(({ common }) => common.members)
  return usePresent().filter((m) => members[m]?.role === 'member' || members[m]?.role === 'facilitator')
}

/** To whom whoever holds the controls may hand them. */
export function useHolders(): readonly MemberId[] {
  const present = usePresenters()
  return useView(({ common: { session, agenda, course, people }, own: { me } }) => {
    if (session === null) return []
    const room = { facilitator: session.facilitator, agenda, people }
    return present.filter((to) => to !== me.id && mayPass(room, course.current, me.id, to))
  })
}
