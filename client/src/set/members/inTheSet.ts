import type { MemberId, PersonView } from '@setroom/shared'

/** Those who have a place in the set, guests and observers left out: the facilitator first, then by name. */
export function inTheSet(people: readonly PersonView[], facilitator: MemberId): readonly PersonView[] {
  const rank = ({ id }: PersonView) => (id === facilitator ? 0 : 1)
  return people
    .filter(({ guestOf, status }) => guestOf === undefined && status !== 'removed')
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}
