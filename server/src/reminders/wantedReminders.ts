import {
  addDays,
  END_WARNING_MS,
  EXPORT_NOTICE_MS,
  isZone,
  keptUntil,
  type Learning,
  type Member,
  membersIn,
  noNotes,
  type SetState,
  standingOffer,
  TAKE_OVER_MS,
  toTell,
  unreadNotes,
  waitingCheckIns,
  wallTime,
  zonedInstant,
} from '@setroom/shared'
import type { Job } from '../journal/Directory.ts'
import { changedDates } from './changedDates.ts'

/** Something a person is to be told of. Commitments of one day are one thing: nobody gets three mails at once. */
export type Reminder = {
  readonly key: string
  readonly kind:
    | 'commitmentSoon'
    | 'commitmentDue'
    | 'asked'
    | 'session'
    | 'dates'
    | 'endSoon'
    | 'note'
    | 'export'
    | 'takeOver'
  readonly member: Member['id']
  /**
   * The day that commitments are due or on whose morning it is told (YYYY-MM-DD), the session, or an instant (epoch ms): when the set is erased, up to
   * when notes have been read, when dates that changed are told, from when what was announced may be exported, or from
   * when somebody may take over.
   */
  readonly subject: string
  /** When the first of these that is still ahead comes, epoch ms; the last is the latest at which it makes sense. */
  readonly instants: () => readonly number[]
  /** What the instants follow from; the same again gives the same. */
  readonly from: string
}

/** Early enough to act on it that day, and not in the night. */
const morning = '08:00'
const HOUR_MS = 60 * 60 * 1000
/** The day before; for what was planned later than that, an hour before. */
const beforeSessionMs = [24 * HOUR_MS, HOUR_MS]
/** Once with time to decide, once with time to take home what is one's own. */
const beforeEndMs = [END_WARNING_MS, 7 * 24 * HOUR_MS]

/** Time enough to look by oneself, to write a second one, or to take one back. */
const noteAfterMs = 10 * 60 * 1000

/** An announcement that was a slip is called off by then. */
const exportAfterMs = 10 * 60 * 1000

/** An offer that was a slip is taken back by then. */
const takeOverAfterMs = 10 * 60 * 1000

/** Everything that this set's people are to be reminded of, by key. */
export function wantedReminders(set: SetState): ReadonlyMap<string, Reminder> {
  if (set.deletedAt !== undefined) return new Map()
  const all = [
    ...commitmentReminders(set),
    ...askedReminders(set),
    ...sessionReminders(set),
    ...dateReminders(set),
    ...noteReminders(set),
    ...exportReminders(set),
    ...takeOverReminders(set),
    ...endReminders(set),
  ]
  return new Map(all.map((one) => [one.key, one]))
}

/** When a reminder is due at or after `now`: its first instant that is ahead, or its last one, which is over. */
export function dueAt({ instants }: Reminder, now: number): number {
  const all = instants()
  return all.find((at) => at > now) ?? all.at(-1) ?? 0
}

/** A reminder as a row of what there is to do. */
export function jobOf(set: SetState, reminder: Reminder, at: number): Job {
  const { key, kind, member, subject } = reminder
  return { key, kind, setId: set.id, memberId: member, subject, dueAt: at }
}

/** Whether somebody has a place that lasts: guests and observers come once and leave nothing to be reminded of. */
export function hasPlace(member: Member | undefined): member is Member {
  return (
    member !== undefined &&
    member.status !== 'removed' &&
    !member.link.revoked &&
    member.guestOf === undefined
  )
}

/** The zone in which a person's days are judged; of whom none is known, the facilitator's: most sets share one. */
export function zoneOf({ zone }: Member, { members, facilitator }: SetState): string {
  const known = [zone, members[facilitator]?.zone].find((one) => one !== undefined && isZone(one))
  return known ?? 'UTC'
}

function* commitmentReminders(set: SetState): Iterable<Reminder> {
  for (const { owner, due, status } of Object.values(set.commitments)) {
    const member = set.members[owner]
    if (due === undefined || status !== 'open' || !hasPlace(member)) continue
    const zone = zoneOf(member, set)
    for (const [kind, days] of [
      ['commitmentSoon', -2],
      ['commitmentDue', 0],
    ] as const)
      yield {
        key: `${kind}:${set.id}:${owner}:${due}`,
        kind,
        member: owner,
        subject: due,
        from: zone,
        instants: () => morningOf(due, days, zone),
      }
  }
}

/**
 * SPEC O7: on the next morning, so that who looks by themselves gets no mail, and nobody more than one a day. A question
 * that waits on is not told again; one that takes its place is.
 */
function* askedReminders(set: SetState): Iterable<Reminder> {
  for (const commitment of Object.values(set.commitments)) {
    const { owner, status } = commitment
    const member = set.members[owner]
    if (status !== 'open' || !hasPlace(member)) continue
    const zone = zoneOf(member, set)
    for (const { at } of waitingCheckIns(commitment)) {
      const { date, time } = wallTime(at, zone)
      const day = time < morning ? date : addDays(date, 1)
      yield {
        key: `asked:${set.id}:${owner}:${day}`,
        kind: 'asked',
        member: owner,
        subject: day,
        from: zone,
        instants: () => morningOf(day, 0, zone),
      }
    }
  }
}

function morningOf(due: string, days: number, zone: string): number[] {
  // The shape of a date is all that the door looks at.
  if (Number.isNaN(Date.parse(`${due}T00:00:00Z`))) return []
  const at = zonedInstant(addDays(due, days), morning, zone)
  return at === undefined ? [] : [at]
}

function* sessionReminders(set: SetState): Iterable<Reminder> {
  for (const { id, at, status } of set.sessions) {
    if (status !== 'planned' || at === undefined) continue
    for (const member of Object.values(set.members)) {
      const apologised = set.programme?.apologies[id]?.[member.id] !== undefined
      if (!hasPlace(member) || apologised) continue
      yield {
        key: `session:${set.id}:${member.id}:${id}:${at}`,
        kind: 'session',
        member: member.id,
        subject: id,
        from: '',
        instants: () => beforeSessionMs.map((ms) => at - ms),
      }
    }
  }
}

/** SPEC N12: whoever changed them knows; what changed within ten minutes is one thing. */
function* dateReminders(set: SetState): Iterable<Reminder> {
  for (const told of changedDates(set).keys()) {
    for (const id of membersIn(set)) {
      if (id === set.facilitator) continue
      yield {
        key: `dates:${set.id}:${id}:${told}`,
        kind: 'dates',
        member: id,
        subject: `${told}`,
        from: '',
        instants: () => [told],
      }
    }
  }
}

/**
 * SPEC NT4: one a person however many notes wait. It is found by what they have read, so that further notes change
 * nothing of it, sent or not, until they have read again.
 */
function* noteReminders(set: SetState): Iterable<Reminder> {
  const notes = set.notes ?? noNotes
  if (Object.keys(notes.all).length === 0) return
  for (const member of Object.values(set.members)) {
    if (!hasPlace(member) || member.role === 'observer') continue
    const [oldest] = unreadNotes(notes, member.id)
    if (oldest === undefined) continue
    const read = notes.readUntil[member.id] ?? 0
    yield {
      key: `note:${set.id}:${member.id}:${read}`,
      kind: 'note',
      member: member.id,
      subject: `${read}`,
      from: '',
      instants: () => [oldest.at + noteAfterMs],
    }
  }
}

/** SPEC SU8: whoever let something go that is to be exported, once however much of theirs is told at one instant. */
function* exportReminders(set: SetState): Iterable<Reminder> {
  for (const learning of Object.values<Learning>(set.learnings ?? {})) {
    const { until, exportedAt, leaving } = learning.carried ?? {}
    if (until === undefined || exportedAt !== undefined || leaving === true) continue
    for (const id of toTell(learning)) {
      const member = set.members[id]
      if (!hasPlace(member)) continue
      yield {
        key: `export:${set.id}:${id}:${until}`,
        kind: 'export',
        member: id,
        subject: `${until}`,
        from: '',
        instants: () => [until - EXPORT_NOTICE_MS + exportAfterMs],
      }
    }
  }
}

/** SPEC TO7: all who are asked, the facilitator first of all, once for each offer. */
function* takeOverReminders(set: SetState): Iterable<Reminder> {
  const offer = standingOffer(set.takeOver)
  if (offer === undefined) return
  for (const id of membersIn(set)) {
    if (id === offer.by || offer.yes.includes(id)) continue
    yield {
      key: `takeOver:${set.id}:${id}:${offer.at}`,
      kind: 'takeOver',
      member: id,
      subject: `${offer.at + TAKE_OVER_MS}`,
      from: '',
      instants: () => [offer.at + takeOverAfterMs],
    }
  }
}

function* endReminders(set: SetState): Iterable<Reminder> {
  const until = keptUntil(set)
  if (until === undefined) return
  for (const member of Object.values(set.members)) {
    if (!hasPlace(member)) continue
    for (const ms of beforeEndMs)
      yield {
        key: `endSoon:${set.id}:${member.id}:${until}:${ms}`,
        kind: 'endSoon',
        member: member.id,
        subject: `${until}`,
        from: '',
        instants: () => [until - ms],
      }
  }
}
