import type { CommonView, MemberId } from '@setroom/shared'

/**
 * Who stands in the ring, from the top on: the presenter (or whoever is in the spotlight), then the set in its usual
 * order, the one who holds the controls last, observers after everybody. Whoever is not in the session is left out,
 * except the presenter of the round, whose place stays theirs.
 */
export function ringOrder({
  members,
  people,
  guests,
  session,
  agenda,
  course,
}: Pick<CommonView, 'members' | 'people' | 'guests' | 'session' | 'agenda' | 'course'>): readonly MemberId[] {
  const presenter = agenda.find((item) => item.id === course.current)?.presenter
  const first = session?.spotlight ?? presenter
  const shown = Object.values(members)
    .filter((m) => m.status !== 'removed')
    .filter((m) => m.role !== 'guest' || guests[m.id] === 'admitted')
    .filter((m) => people[m.id]?.present === true || m.id === presenter)
    .map((m) => m.id)
  const rank = (id: MemberId) => {
    if (id === first) return 0
    if (members[id]?.role === 'observer') return 3
    return id === session?.controls ? 2 : 1
  }
  return shown
    .map((id, i) => ({ id, i }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.i - b.i)
    .map(({ id }) => id)
}
