import { type Member, type SessionEntry, wallTime } from '@setroom/shared'
import type { ChangedDate } from '../reminders/changedDates.ts'
import type { Reminder } from '../reminders/wantedReminders.ts'
import type { Mail } from './Mailer.ts'
import { dayInWords, instantInWords, mailWords } from './mailWords.ts'

/** What a reminder is about, and the addresses that stand in it. */
export type Reminding = {
  readonly reminder: Reminder
  readonly member: Member & { readonly email: string }
  /** Whose clocks and days it is told by, an IANA zone. */
  readonly zone: string
  /** Whether something that they promised for an earlier day is open, too. */
  readonly several: boolean
  readonly session: SessionEntry | undefined
  /** Of the set's dates, where they are what is told. */
  readonly dates: readonly ChangedDate[]
  /** Whether they facilitate the set. */
  readonly facilitates: boolean
  readonly now: number
  /** The set's page. */
  readonly page: string
  /** Ends these mails at a click. */
  readonly stop: string
}

/**
 * A reminder in its owner's language: that something is due, where, and how to end it. Nothing of what it is. What is told
 * of a set's end is told to everybody, so it offers no way to end it.
 */
export function reminderMail(reminding: Reminding): Mail {
  const { reminder, member, page, stop } = reminding
  const words = mailWords[member.language]
  const { subject, text } = sentence(reminding)
  const ends = reminder.kind === 'endSoon' ? undefined : stop
  const parts = [text, `${words.here}\n${page}`, words.noContent]
  if (ends !== undefined) parts.push(`${words.stop}\n${ends}`)
  return {
    to: member.email,
    subject,
    text: `${parts.join('\n\n')}\n`,
    id: reminder.key,
    ...(ends === undefined ? {} : { stop: ends }),
  }
}

function sentence(reminding: Reminding): { subject: string; text: string } {
  const { member, zone, several, session, facilitates, now } = reminding
  const { kind, subject: due } = reminding.reminder
  const words = mailWords[member.language]
  switch (kind) {
    case 'commitmentSoon':
      return {
        subject: words.commitmentSoon.subject,
        text: words.commitmentSoon.text(dayInWords(due, member.language)),
      }
    case 'commitmentDue': {
      // A mail server that was down for a day delays the mail; it must not make today of it.
      if (wallTime(now, zone).date <= due) return words.commitmentDue
      const late = several ? words.commitmentsLate : words.commitmentLate
      return { subject: late.subject, text: late.text(dayInWords(due, member.language)) }
    }
    case 'endSoon':
      return {
        subject: words.endSoon.subject,
        text: words.endSoon.text(dayInWords(wallTime(Number(due), zone).date, member.language)),
      }
    case 'export':
      return {
        subject: words.export.subject,
        text: words.export.text(dayInWords(wallTime(Number(due), zone).date, member.language)),
      }
    case 'takeOver': {
      if (!facilitates) return words.takeOver
      const { subject, text } = words.takeOverFromYou
      return { subject, text: text(dayInWords(wallTime(Number(due), zone).date, member.language)) }
    }
    case 'asked':
      return words.asked
    case 'note':
      return words.note
    case 'dates':
      return { subject: words.dates.subject, text: datesText(reminding) }
    case 'session':
      return {
        subject: words.session.subject,
        text: words.session.text(instantInWords(session?.at ?? now, member.language, zone)),
      }
  }
}

/** A series of a year is a page to look at, not a mail to read. */
const mostDates = 10

/** A line for each date; of a long series the first. */
function datesText({ member, zone, dates }: Reminding): string {
  const { moved, added, calledOff, open, text, more } = mailWords[member.language].dates
  const inWords = (at: number) => instantInWords(at, member.language, zone)
  const lines = dates.slice(0, mostDates).map(({ was, at, off }) => {
    if (at === undefined) return (off ? calledOff : open)(inWords(was ?? 0))
    return was === undefined ? added(inWords(at)) : moved(inWords(was), inWords(at))
  })
  if (dates.length > mostDates) lines.push(more(dates.length - mostDates))
  return [text, ...lines.map((line) => `– ${line}`)].join('\n')
}
