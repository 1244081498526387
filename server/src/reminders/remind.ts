import type { MemberId, SetId, SetState } from '@setroom/shared'
import { addDays, EXPORT_OPEN_MS, wallTime } from '@setroom/shared'
import type { JobOutcome } from '../jobs/createJobRunner.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import type { Mailer } from '../mail/Mailer.ts'
import { reminderMail } from '../mail/reminderMail.ts'
import type { Rooms } from '../rooms/Rooms.ts'
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

/** A mail that could not go out is let go this many days after its day: by then it only tells of the mail server. */
const lateDays = 3

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
  if (member.noMail === true && reminder.kind !== 'endSoon') return 'done'
  const zone = zoneOf(member, set)
  if (!isStillOfUse(reminder, set, zone, now())) return 'done'
  if (reminder.kind === 'asked' && isToldLater(reminder, wanted, zone, now())) return 'done'
  const token = stopToken(await secret(), { set: set.id, member: member.id })
  const outcome = await mailer.send(
    reminderMail({
      reminder,
      zone,
      member: { ...member, email },
      session: set.sessions.find(({ id }) => id === reminder.subject),
      now: now(),
      page: `${origin()}/set/${set.id}`,
      stop: `${origin()}/stop?of=${token}`,
    }),
  )
  return outcome === 'later' ? 'later' : 'done'
}

function isStillOfUse({ kind, subject }: Reminder, set: SetState, zone: string, now: number): boolean {
  const today = wallTime(now, zone).date
  switch (kind) {
    // On the day itself the other mail goes out.
    case 'commitmentSoon':
      return today < subject
    case 'commitmentDue':
      return today <= addDays(subject, lateDays)
    case 'session':
      return set.sessions.some(({ id, at }) => id === subject && at !== undefined && now < at)
    case 'export':
      return now < Number(subject) + EXPORT_OPEN_MS
    case 'endSoon':
      return now < Number(subject)
    // They wait as long as nothing is read, or said.
    case 'asked':
    case 'note':
      return true
  }
}

/** SPEC O7: after days without a mail server there is one mail to send, not one for each of them. */
function isToldLater(
  { member, subject }: Reminder,
  wanted: ReadonlyMap<string, Reminder>,
  zone: string,
  now: number,
): boolean {
  const today = wallTime(now, zone).date
  return [...wanted.values()].some(
    (one) => one.kind === 'asked' && one.member === member && one.subject > subject && one.subject <= today,
  )
}
