import {
  type Decision,
  KEEP_MONTHS,
  type Member,
  type SessionEvent,
  type SessionState,
  type SetEvent,
  type SetState,
  type World,
} from '@setroom/shared'
import type { IndexChange } from '../journal/Directory.ts'
import { keepingChanges } from '../keeping/keepingChanges.ts'
import { reminderChanges } from '../reminders/reminderChanges.ts'
import { supervisionChanges } from '../supervision/supervisionChanges.ts'

/** Days of an average month. */
const monthDays = 365 / 12

/**
 * What a decision made at `now` (epoch ms) changes in the read models: links and their browsers, the set's entry, the
 * rooms of the media server, what to remind whom of. A browser's own place is not in any event, so whoever adds a device brings it along.
 */
export function indexChanges(before: World, decision: Decision, after: World, now: number): IndexChange[] {
  const { set } = after
  if (set === null) return []
  return [
    ...decision.set.flatMap((event) => linkChanges(before.set, set, event, now)),
    ...decision.set.flatMap((event) => feedChanges(before.set, set, event)),
    ...(decision.set.some((event) => changesEntry.has(event.type)) ? [entryOf(set)] : []),
    ...decision.session.flatMap((event) => mediaRooms(before.session, event, set)),
    ...reminderChanges(before.set, set, now),
    ...keepingChanges(before, after, decision.set, now),
    ...supervisionChanges(before.set, set, decision.set, now),
  ]
}

const changesEntry = new Set<SetEvent['type']>([
  'setCreated',
  'setEdited',
  'contractAgreed',
  'sessionOpened',
  'sessionEnded',
  'setDeleted',
])

function entryOf(set: SetState): IndexChange {
  return {
    table: 'sets',
    put: {
      setId: set.id,
      name: set.name,
      createdAt: set.createdAt,
      deletedAt: set.deletedAt ?? null,
      currentSessionId: set.open ?? null,
      retentionDays: Math.round((set.settings.keepMonths ?? KEEP_MONTHS) * monthDays),
    },
  }
}

function linkChanges(before: SetState | null, set: SetState, event: SetEvent, now: number): IndexChange[] {
  switch (event.type) {
    case 'memberAdded':
      return [putLink(set, event.member)]
    case 'memberRemoved':
    case 'memberLeft':
    case 'memberDeclined':
    case 'linkRevoked':
      return closeLink(before, set, event.member, now)
    case 'linkRenewed': {
      const member = set.members[event.member]
      const renewed = member === undefined ? [] : [putLink(set, { ...member, link: event.link })]
      return [...closeLink(before, set, event.member, now), ...renewed]
    }
    // A device that was undone leaves its browser's row: by it that browser is known, and kept out, until there is
    // another link.
    default:
      return []
  }
}

/** A calendar address that is no more is forgotten, not kept as revoked: nobody needs to be told why it is gone. */
function feedChanges(before: SetState | null, set: SetState, event: SetEvent): IndexChange[] {
  switch (event.type) {
    case 'feedMade':
    case 'feedEnded':
    case 'memberRemoved':
    case 'memberLeft':
    case 'memberDeclined':
    case 'linkRevoked':
    case 'linkRenewed': {
      const { member } = event
      const old = before?.programme?.feeds[member]
      const drop: IndexChange[] =
        old === undefined ? [] : [{ table: 'links', drop: { tokenHash: old.tokenHash } }]
      if (event.type !== 'feedMade') return drop
      const put = { tokenHash: event.tokenHash, setId: set.id, memberId: member, kind: 'feed' as const }
      return [...drop, { table: 'links', put: { ...put, once: false } }]
    }
    default:
      return []
  }
}

/** A link to one session works once; a member's until it is renewed or revoked. */
function putLink(set: SetState, { id, guestOf, link }: Member): IndexChange {
  const guest = guestOf !== undefined
  const kind = guest ? 'guest' : 'member'
  return {
    table: 'links',
    put: { tokenHash: link.tokenHash, setId: set.id, memberId: id, kind, once: guest },
  }
}

function closeLink(before: SetState | null, set: SetState, member: Member['id'], now: number): IndexChange[] {
  const link = before?.members[member]?.link
  return [
    ...(link === undefined
      ? []
      : [{ table: 'links' as const, revoke: { tokenHash: link.tokenHash, at: now } }]),
    { table: 'browsers', drop: { setId: set.id, memberId: member } },
  ]
}

function mediaRooms(before: SessionState | null, event: SessionEvent, set: SetState): IndexChange[] {
  const drop: IndexChange[] =
    before === null || before.status === 'closed'
      ? []
      : [{ table: 'mediaRooms', drop: { room: before.mediaRoom } }]
  const put = (room: string, sessionId: string): IndexChange => ({
    table: 'mediaRooms',
    put: { room, setId: set.id, sessionId },
  })
  switch (event.type) {
    case 'sessionCreated':
      return [put(event.mediaRoom, event.session)]
    case 'mediaRoomChanged':
      return before === null ? [] : [...drop, put(event.mediaRoom, before.id)]
    case 'sessionClosed':
      return drop
    default:
      return []
  }
}
