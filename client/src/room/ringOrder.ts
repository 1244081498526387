import { awayInSideRoom, type CommonView, isPlaceClosed, type MemberId, standsBy } from '@setroom/shared'

type Seen = Pick<CommonView, 'members' | 'people' | 'guests' | 'session' | 'agenda' | 'course'>

/** Whoever is in the spotlight, as long as they are here. */
export function inSpotlight({ session, people }: Pick<Seen, 'session' | 'people'>): MemberId | undefined {
  const member = session?.spotlight
  return member !== undefined && people[member]?.present === true ? member : undefined
}

/** Whom the set looks at: whoever is in the spotlight, else the presenter of the round. */
export function lookedAt({
  session,
  people,
  agenda,
  course,
}: Pick<Seen, 'session' | 'people' | 'agenda' | 'course'>): MemberId | undefined {
  return inSpotlight({ session, people }) ?? agenda.find((item) => item.id === course.current)?.presenter
}

/**
 * Who stands in the ring, from the top on: whom the set looks at, then the set in its usual order, the one who holds
 * the controls last, observers after everybody, support persons beside whom they support. Whoever is not in the session is
 * left out, except the presenter of the round, whose place stays theirs unless it was closed.
 */
export function ringOrder(seen: Seen): readonly MemberId[] {
  const { members, people, guests, session, agenda, course } = seen
  const presenter = agenda.find((item) => item.id === course.current)?.presenter
  const first = lookedAt(seen)
  const shown = Object.values(members)
    .filter((m) => m.status !== 'removed')
    .filter((m) => m.role !== 'guest' || guests[m.id] === 'admitted')
    .filter((m) => people[m.id]?.present === true || (m.id === presenter && !isPlaceClosed(m)))
    .map((m) => m.id)
  const rank = (id: MemberId) => {
    if (id === first) return 0
    if (standsBy(members[id]?.role)) return 3
    return id === session?.controls ? 2 : 1
  }
  const order = shown
    .map((id, i) => ({ id, i }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.i - b.i)
    .map(({ id }) => id)
  // Whoever supports somebody sits beside them; beside nobody here, after everybody.
  const beside = (id: MemberId) => order.filter((one) => members[one]?.supports === id)
  const sits = (id: MemberId) =>
    order.includes(members[id]?.supports ?? id) && members[id]?.supports !== undefined
  return order.filter((id) => !sits(id)).flatMap((id) => [id, ...beside(id)])
}

/** In the side room there are the others who are, and oneself; undefined for whoever is not in it. */
export function thoseAside(
  common: Pick<CommonView, 'sideRoom' | 'members' | 'people'>,
  me: MemberId,
): readonly MemberId[] | undefined {
  const away = awayInSideRoom(common.sideRoom, common)
  return away.includes(me) ? [...away.filter((one) => one !== me), me] : undefined
}
