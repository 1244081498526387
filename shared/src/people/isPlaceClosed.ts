import type { Member } from '../set/set.ts'
import type { PersonView } from '../views/index.ts'

/** Whether somebody's place in the set is over or their link closed, so that they cannot come; nobody's place is, too. */
export function isPlaceClosed(place: Member | PersonView | undefined): boolean {
  if (place === undefined || place.status === 'removed') return true
  return 'link' in place ? place.link.revoked : place.linkRevoked
}
