import type { MemberId, SetId, SetState } from '@setroom/shared'
import { EXPORT_OPEN_MS, wallTime } from '@setroom/shared'
import type { JobOutcome } from '../jobs/createJobRunner.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import type { Mailer } from '../mail/Mailer.ts'
import { reminderMail } from '../mail/reminderMail.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { type ChangedDate, changedDates, isAhead } from './changedDates.ts'
import { stopToken } from './stopToken.ts'
import { hasPlace, type Reminder, wantedReminders, zoneOf } from './wantedReminders.ts'

/** What sending reminders needs. */
export type RemindDeps = {
  readonly rooms: Pick<Rooms, 'latest'>
  readonly mailer: Mailer
  readonly now: () => number
  /** Where people reach this server. */
  readonly origin: () => string
  /** What the links that end reminders are signed with. */
  readonly secret: () => Promise<string>
}

/**
 * Sends one reminder, if by now it is still true: what was promised may be done, moved or withdrawn, and the person
 * gone, without an address, or tired of mails. Then it is done without a mail. That a set is about to be erased is told
 * to the tired, too (SPEC M10): afterwards it would be too late to say.
 */
export async function remind(job: LeasedJob, deps: RemindDeps): Promise<JobOutcome> {
  const { rooms, mailer, now, origin, secret } = deps
  if (job.setId === null || job.memberId === null) return 'done'
  const { set } = await rooms.latest(job.setId as SetId)
  const member = set?.members[job.memberId as MemberId]
  if (set === null || set.deletedAt !== undefined || !hasPlace(member)) return 'done'
  const { email } = member
  const wanted = wantedReminders(set)
  const reminder = wanted.get(job.key)
  if (email === undefined || reminder === undefined) return 'done'
  // What is too late to say afterwards is said to those, too, who want no mail.
  const must = reminder.kind === 'endSoon' || (reminder.kind === 'takeOver' && set.facilitator === member.id)
  if (member.noMail === true && !must) return 'done'
  const zone = zoneOf(member, set)
  if (!isStillOfUse(reminder, set, zone, now())) return 'done'
  // What is due waits on: until the mail that tells of it has gone, what that mail is about may be done or moved.
  if (isToldLater(reminder, { set, wanted, zone, now: now() }))
    return reminder.kind === 'commitmentDue' ? 'later' : 'done'
  const token = stopToken(await secret(), { set: set.id, member: member.id })
  const outcome = await mailer.send(
    reminderMail({
      reminder,
      zone,
      member: { ...member, email },
      // Those before it are told with it, whose own mail waited, too (`isToldLater`).
      several:
        reminder.kind === 'commitmentDue' &&
        promisesOf(set, member.id).some(({ due }) => due < reminder.subject),
      session: set.sessions.find(({ id }) => id === reminder.subject),
      dates: datesIn(reminder, set, now()),
      facilitates: set.facilitator === member.id,
      now: now(),
      page: `${origin()}/set/${set.id}`,
      stop: `${origin()}/stop?of=${token}`,
    }),
  )
  return outcome === 'later' ? 'later' : 'done'
}

/** SPEC N12: what there is to tell of dates, where that is what is told; what is over by `now` is left out. */
function datesIn(
  { kind, subject }: Pick<Reminder, 'kind' | 'subject'>,
  set: SetState,
  now: number,
): readonly ChangedDate[] {
  if (kind !== 'dates') return []
  return (changedDates(set).get(Number(subject)) ?? []).filter((date) => isAhead(date, now))
}

function isStillOfUse({ kind, subject }: Reminder, set: SetState, zone: string, now: number): boolean {
  const today = wallTime(now, zone).date
  switch (kind) {
    // On the day itself the other mail goes out.
    case 'commitmentSoon':
      return today < subject
    case 'session':
      return set.sessions.some(({ id, at }) => id === subject && at !== undefined && now < at)
    case 'dates':
      return datesIn({ kind, subject }, set, now).length > 0
    case 'export':
      return now < Number(subject) + EXPORT_OPEN_MS
    case 'endSoon':
      return now < Number(subject)
    // They wait as long as nothing is read, said, answered or done: a dead mail server only delays them.
    case 'commitmentDue':
    case 'asked':
    case 'note':
    case 'takeOver':
      return true
  }
}

type Known = {
  readonly set: SetState
  readonly wanted: ReadonlyMap<string, Reminder>
  readonly zone: string
  readonly now: number
}

/** SPEC O7, O8: after days without a mail server there is one mail to send, not one for each of them. */
function isToldLater({ kind, member, subject }: Reminder, { set, wanted, zone, now }: Known): boolean {
  const today = wallTime(now, zone).date
  if (kind === 'asked')
    return [...wanted.values()].some(
      (one) => one.kind === kind && one.member === member && one.subject > subject && one.subject <= today,
    )
  // What was promised on its very day has no mail of its own that could tell of others; one of today tells of today.
  return (
    kind === 'commitmentDue' &&
    promisesOf(set, member).some(
      ({ due, madeAt }) => due > subject && due < today && wallTime(madeAt, zone).date < due,
    )
  )
}

/** What somebody promised for a day, and has not done yet. */
function promisesOf({ commitments }: SetState, member: MemberId): { due: string; madeAt: number }[] {
  return Object.values(commitments).flatMap(({ owner, status, due, madeAt }) =>
    owner === member && status === 'open' && due !== undefined ? [{ due, madeAt }] : [],
  )
}
