import type { MemberId, PersonView } from '@setroom/shared'

/** Those who have a place in the set, guests left out: the facilitator first, then by name, observers last. */
export function inTheSet(people: readonly PersonView[], facilitator: MemberId): readonly PersonView[] {
  const rank = ({ id, role }: PersonView) => (id === facilitator ? 0 : role === 'observer' ? 2 : 1)
  return people
    .filter(({ role, status }) => role !== 'guest' && status !== 'removed')
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}
