import type { PersonView, SessionEntry } from '@setroom/shared'

/** Guests and observers whose session is still to come or open. */
export function guestsAhead(
  people: readonly PersonView[],
  sessions: readonly SessionEntry[],
): readonly PersonView[] {
  const ahead = new Set(
    sessions.filter(({ status }) => status === 'planned' || status === 'open').map(({ id }) => id),
  )
  return people
    .filter(({ guestOf, status }) => status !== 'removed' && guestOf !== undefined && ahead.has(guestOf))
    .sort((a, b) => a.name.localeCompare(b.name))
}
