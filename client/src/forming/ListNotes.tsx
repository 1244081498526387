import { Plural, Trans } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import type { ReadPeople } from './readPeople.ts'

/** So many of the lines that are left out are shown. */
const mostLines = 5

/** What a list was read as, and what of it was not, in sentences for whoever pasted it. */
export function ListNotes({ read, plainLines }: { read: ReadPeople; plainLines: readonly number[] }) {
  const formats = useFormats()
  const people = read.people.filter(({ facilitates }) => !facilitates).length
  const facilitators = read.people.length - people
  const unread = read.unreadHours.join(', ')
  const absent = read.absentBosses.join('; ')
  const doubled = read.doubled.join('; ')
  const alike = alikeWords(read)
  const left = read.nameless.slice(0, mostLines).join('; ')
  const nameless = read.nameless.length > mostLines ? `${left}; …` : left
  const lines = formats.list(plainLines.map(String))
  return (
    <div role="status" className="space-y-1 text-sm">
      <p>
        <Plural value={people} one="# person for the sets" other="# people for the sets" />
        {' · '}
        <Plural value={facilitators} _0="no facilitator named" one="# facilitator" other="# facilitators" />
      </p>
      {plainLines.length > 0 && (
        <p className="text-warn">
          <Plural
            value={plainLines.length}
            one={`A quotation mark is not closed, or stands alone, in line ${lines}. It was read as it stands; see whether its columns are right.`}
            other={`Quotation marks are not closed, or stand alone, in lines ${lines}. They were read as they stand; see whether their columns are right.`}
          />
        </p>
      )}
      {read.nameless.length > 0 && (
        <p className="text-warn">
          <Plural
            value={read.nameless.length}
            one={`# line has no name and is left out: ${nameless}`}
            other={`# lines have no name and are left out: ${nameless}`}
          />
        </p>
      )}
      {read.doubled.length > 0 && (
        <p className="text-warn">
          <Trans>On more than one line, and taken once, as the first line has it: {doubled}.</Trans>
        </p>
      )}
      {read.alike.length > 0 && (
        <p className="text-warn">
          <Trans>Taken for several people, and perhaps one: {alike}. If so, leave one line of them.</Trans>
        </p>
      )}
      {read.absentBosses.length > 0 && (
        <p className="text-warn">
          <Trans>
            Named as a boss and not found on the list: {absent}. If they are on it, write their name as it
            stands there, or their e-mail.
          </Trans>
        </p>
      )}
      {read.zoneOnly > 0 && (
        <p>
          <Plural
            value={read.zoneOnly}
            one="For # person only a time zone stands there; 9 to 17 in it is taken."
            other="For # people only a time zone stands there; 9 to 17 in it is taken."
          />
        </p>
      )}
      {read.hoursOnly > 0 && (
        <p className="text-warn">
          <Plural
            value={read.hoursOnly}
            one="The hours of # person stand there without a time zone; yours is taken."
            other="The hours of # people stand there without a time zone; yours is taken."
          />
        </p>
      )}
      {read.hoursUnknown > 0 && (
        <p className="text-warn">
          <Plural
            value={read.hoursUnknown}
            one="Of # person neither hours nor time zone are known; any hours count."
            other="Of # people neither hours nor time zone are known; any hours count."
          />
        </p>
      )}
      {read.unreadHours.length > 0 && (
        <p className="text-warn">
          <Trans>
            The hours of {unread} could not be read, and count as any. “9–17” and “Europe/Lisbon” or “UTC+1”
            can.
          </Trans>
        </p>
      )}
    </div>
  )
}

/** Names that may be one person's beside each other: "Ana Silva / Ana Souza; Bo / Bo". */
export function alikeWords({ alike }: Pick<ReadPeople, 'alike'>): string {
  return alike.map((names) => names.join(' / ')).join('; ')
}
