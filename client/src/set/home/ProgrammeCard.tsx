import { Plural, Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { CancelSession } from '../programme/CancelSession.tsx'
import { PlanDialog } from '../programme/PlanDialog.tsx'
import { held, isMissed, missed, planned } from './nextSession.ts'

/** The sessions to come and those that were; who steers plans and changes them. */
export function ProgrammeCard() {
  const formats = useFormats()
  const sessions = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const set = useView(({ common }) => common.set.id)
  const mayPlan = useMay('session.plan')
  const mayAnswer = useMay('dates.answer')
  const looking = useView(({ common }) => common.programme.poll !== undefined)
  const awaited = useView(
    ({ common, own }) => mayAnswer && common.programme.poll?.answers[own.me.id] === undefined,
  )
  const [planning, setPlanning] = useState<SessionEntry | 'new'>()
  const now = useServerClock().now()
  const ahead = [...missed(sessions, now), ...planned(sessions, now)]
  const past = held(sessions)
  const open = sessions.some(({ status }) => status === 'open')
  return (
    <Card
      title={<Trans>Sessions</Trans>}
      action={
        mayPlan && (
          <Button
            size="small"
            className="shrink-0 whitespace-nowrap"
            icon={<CalendarPlus aria-hidden="true" />}
            onClick={() => setPlanning('new')}
          >
            <Trans>Plan a date</Trans>
          </Button>
        )
      }
    >
      {ahead.length === 0 ? (
        <p className="text-ink-2">
          {open ? <Trans>The room is open.</Trans> : <Trans>Nothing planned yet.</Trans>}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {ahead.map((entry) => (
            <li key={entry.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <span className="grow">
                {entry.at === undefined ? <Trans>No date yet</Trans> : formats.dateTime(entry.at)}{' '}
                <span className="block text-ink-3 text-xs">
                  {isMissed(entry, now) && (
                    <>
                      <Trans>Not held</Trans> ·{' '}
                    </>
                  )}
                  {formats.minutes(Math.round(entry.agenda.reduce((sum, { ms }) => sum + ms, 0) / 60_000))}
                </span>
              </span>
              {mayPlan && (
                <span className="flex gap-1">
                  <Button size="small" kind="quiet" onClick={() => setPlanning(entry)}>
                    <Trans>Change</Trans>
                  </Button>
                  <CancelSession entry={entry} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {looking && (
        <p className="mt-3 rounded-md bg-phase-soft px-4 py-3 text-phase-ink">
          {awaited ? (
            <Trans>A date is being looked for. When can you?</Trans>
          ) : (
            <Trans>A date is being looked for.</Trans>
          )}{' '}
          <TextLink href={`/set/${set}/programme`}>
            {awaited ? <Trans>Mark your times</Trans> : <Trans>See how it stands</Trans>}
          </TextLink>
        </p>
      )}
      <p className="mt-3 text-sm">
        <TextLink href={`/set/${set}/programme`}>
          <Trans>The whole programme, turns, and your calendar</Trans>
        </TextLink>
      </p>
      {past.length > 0 && (
        <p className="mt-3 border-line border-t pt-3 text-ink-2 text-sm">
          <Plural value={past.length} one="One session held so far." other="# sessions held so far." />
        </p>
      )}
      {planning !== undefined && (
        <PlanDialog
          key={planning === 'new' ? 'new' : planning.id}
          entry={planning === 'new' ? undefined : planning}
          onClose={() => setPlanning(undefined)}
        />
      )}
    </Card>
  )
}
