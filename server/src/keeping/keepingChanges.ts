import {
  ABANDONED_MS,
  keptUntil,
  type SessionId,
  type SetEvent,
  type SetState,
  textsLost,
  type World,
} from '@setroom/shared'
import { deletionKey, toNote } from '../deletions/Deletion.ts'
import type { IndexChange, Job, JobKind } from '../journal/Directory.ts'

/**
 * What a change of a set changes in what is to be ended or erased and when: a session that everybody leaves behind; the
 * set when its time is over, or at once when it is deleted; what somebody leaves behind who is gone; what was measured in a session, a week after it; texts that nothing
 * refers to any more; what somebody was called or reached by before. And what was closed, which is noted at once.
 */
export function keepingChanges(
  before: World,
  after: World,
  events: readonly SetEvent[],
  now: number,
): IndexChange[] {
  const { set } = after
  if (set === null) return []
  return [
    ...endChanges(before.set, set),
    ...events.flatMap((event) => erasures(set, event, now)),
    ...events.flatMap((event) => (before.set === null ? [] : closed(before.set, event, now))),
    ...lostTexts(textsLost(before, after), set, now),
  ]
}

/** A row for the end of the set, due when its time is over. */
export function endChanges(before: SetState | null, after: SetState): IndexChange[] {
  const was = before === null || before.deletedAt !== undefined ? undefined : keptUntil(before)
  const is = after.deletedAt !== undefined ? undefined : keptUntil(after)
  if (was === is) return []
  const job = jobOf(after, 'end', is ?? 0)
  return [{ table: 'jobs', ...(is === undefined ? { drop: { key: job.key } } : { put: job }) }]
}

/** A row for the session that is open, which is to be closed should everybody leave it behind. */
export function openChanges(set: SetState, now: number): IndexChange[] {
  return set.open === undefined ? [] : [{ table: 'jobs', put: abandonment(set, set.open, now) }]
}

/** SPEC C8. Looked at when it could be so at the earliest. */
function abandonment(set: SetState, session: SessionId, now: number): Job {
  const job = jobOf(set, 'abandoned', now + ABANDONED_MS, undefined, session)
  return { ...job, key: `${job.key}:${session}` }
}

/** Rows for what was measured in sessions that are over already. */
export function measuredChanges(set: SetState): IndexChange[] {
  return set.sessions.flatMap(({ id, endedAt }): IndexChange[] =>
    endedAt === undefined ? [] : [measured(set, id, endedAt)],
  )
}

/** SPEC TR4. */
const measuredForMs = 7 * 24 * 60 * 60 * 1000

function measured(set: SetState, session: SessionId, endedAt: number): IndexChange {
  const job = jobOf(set, 'measured', endedAt + measuredForMs, undefined, session)
  return { table: 'jobs', put: { ...job, key: `${job.key}:${session}` } }
}

function erasures(set: SetState, event: SetEvent, now: number): IndexChange[] {
  switch (event.type) {
    case 'setDeleted':
      return [{ table: 'jobs', put: jobOf(set, 'erase', now) }]
    case 'memberLeft':
    case 'memberDeclined':
      return [{ table: 'jobs', put: jobOf(set, 'forget', now, event.member, 'words') }]
    case 'memberRemoved':
      return [{ table: 'jobs', put: jobOf(set, 'forget', now, event.member, 'details') }]
    case 'setEdited':
      return event.name === undefined ? [] : replaced(set, now)
    case 'memberEdited': {
      const { name, email, zone } = event
      return name === undefined && email === undefined && zone === undefined ? [] : replaced(set, now)
    }
    case 'deviceRemoved':
    case 'linkRevoked':
    case 'linkRenewed':
      return replaced(set, now)
    case 'sessionOpened':
      return [{ table: 'jobs', put: abandonment(set, event.session, now) }]
    case 'sessionEnded': {
      const over = abandonment(set, event.session, now)
      return [
        { table: 'jobs', drop: { key: over.key } },
        ...(event.ran ? [measured(set, event.session, now)] : []),
      ]
    }
    default:
      return []
  }
}

/** SPEC DT3. */
function replaced(set: SetState, now: number): IndexChange[] {
  const job = jobOf(set, 'replaced', now + replacedAfterMs)
  // A row for each ten minutes: whoever changes something again and again puts nothing off.
  return [{ table: 'jobs', put: { ...job, key: `${job.key}:${Math.floor(now / replacedAfterMs)}` } }]
}

/** Words that gave place to others may have done so several times before long. */
const replacedAfterMs = 10 * 60 * 1000

/** What somebody deleted goes at once. */
function lostTexts(lost: ReturnType<typeof textsLost>, set: SetState, now: number): IndexChange[] {
  if (lost === undefined) return []
  const job = jobOf(set, 'texts', now)
  if (lost === 'deleted') return [{ table: 'jobs', put: job }]
  return [{ table: 'jobs', put: { ...job, key: `${job.key}:replaced`, dueAt: now + replacedAfterMs } }]
}

/**
 * What opened the set until now and does not any more, and what somebody wants no more: noted, since an older copy does
 * not know it.
 */
function closed({ id: set, members }: SetState, event: SetEvent, now: number): IndexChange[] {
  switch (event.type) {
    case 'linkRevoked':
    case 'linkRenewed': {
      const link = members[event.member]?.link
      return link === undefined ? [] : [toNote(set, 'revoked', deletionKey.revoked(link.tokenHash), now)]
    }
    case 'deviceRemoved':
      return [toNote(set, 'revoked', deletionKey.revoked(event.device), now)]
    case 'mailChosen':
      return [toNote(set, 'mail', deletionKey.mail(set, event.member, event.on, now), now)]
    case 'memberEdited': {
      const email = members[event.member]?.email
      if (email === undefined || event.email === undefined || event.email === email) return []
      return [toNote(set, 'address', deletionKey.address(set, event.member, email, now), now)]
    }
    default:
      return []
  }
}

function jobOf(set: SetState, kind: JobKind, dueAt: number, member?: string, subject?: string): Job {
  return {
    key: [kind, set.id, ...(member === undefined ? [] : [member])].join(':'),
    kind,
    setId: set.id,
    memberId: member ?? null,
    subject: subject ?? null,
    dueAt,
  }
}
