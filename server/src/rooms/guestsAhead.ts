import type { MemberId, World } from '@setroom/shared'

/** Whether there is an open room for this person: a session is on, and for a guest it is theirs. */
export function roomIsOpen({ set, session }: World, id: MemberId): boolean {
  if (session === null || session.status === 'closed') return false
  const member = set?.members[id]
  return member?.guestOf === undefined || member.guestOf === session.id
}

/** SPEC W3: whether somebody is a guest whose session has not been opened yet, and may stand at its door. */
export function waitsForSession({ set }: World, id: MemberId): boolean {
  const guestOf = set?.members[id]?.guestOf
  return set?.sessions.find((entry) => entry.id === guestOf)?.status === 'planned'
}
