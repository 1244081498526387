import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { CalendarPlus, CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { isMissed, missed, planned } from '../home/nextSession.ts'
import { Apologies } from './Apologies.tsx'
import { CalledOff } from './CalledOff.tsx'
import { CancelSession } from './CancelSession.tsx'
import { DateMoved } from './DateMoved.tsx'
import { HoursNote, ZonesUnknown } from './HoursNote.tsx'
import { lengthOf } from './lengthOf.ts'
import { Missed } from './Missed.tsx'
import { MyApology } from './MyApology.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { PlannedElsewhere } from './PlannedElsewhere.tsx'
import { Presenters } from './Presenters.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'
import { ShiftOf } from './ShiftNote.tsx'

/** The sessions ahead: when, on one's own clock, who presents, who cannot come; whoever steers plans and changes. */
export function SessionsAhead() {
  const sessions = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const mayPlan = useMay('session.plan')
  const [planning, setPlanning] = useState<SessionEntry | 'new' | 'series'>()
  const now = useServerClock().now()
  // First what waits for a decision.
  const ahead = [...missed(sessions, now), ...planned(sessions, now)]
  const open = sessions.some(({ status }) => status === 'open')
  const close = () => setPlanning(undefined)
  return (
    <Card title={<Trans>Sessions ahead</Trans>}>
      {mayPlan && (
        <div className="mb-4 flex flex-wrap gap-2.5">
          <Button icon={<CalendarRange aria-hidden="true" />} onClick={() => setPlanning('series')}>
            <Trans>Plan a series</Trans>
          </Button>
          <Button icon={<CalendarPlus aria-hidden="true" />} onClick={() => setPlanning('new')}>
            <Trans>Plan one date</Trans>
          </Button>
        </div>
      )}
      {ahead.length === 0 ? (
        <p className="text-ink-2">
          {open ? <Trans>The room is open.</Trans> : <Trans>Nothing planned yet.</Trans>}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {ahead.map((entry) => (
            <Session key={entry.id} entry={entry} onChange={mayPlan ? () => setPlanning(entry) : undefined} />
          ))}
        </ul>
      )}
      <CalledOff />
      <ZonesUnknown />
      {planning === 'series' && <SeriesDialog onClose={close} />}
      {planning !== undefined && planning !== 'series' && (
        <PlanDialog entry={planning === 'new' ? undefined : planning} onClose={close} />
      )}
    </Card>
  )
}

function Session({ entry, onChange }: { entry: SessionEntry; onChange: (() => void) | undefined }) {
  const formats = useFormats()
  const late = isMissed(entry, useServerClock().now())
  const ms = lengthOf(entry.agenda)
  return (
    <li className="py-3.5 first:pt-0">
      <p className="font-medium">
        {entry.at === undefined ? <Trans>No date yet</Trans> : formats.dateTime(entry.at)}{' '}
        <span className="ms-2 font-normal text-ink-3 text-sm">
          {formats.minutes(Math.round(ms / 60_000))}
        </span>
      </p>
      <p className="text-ink-3 text-sm empty:hidden">
        <PlannedElsewhere entry={entry} />
      </p>
      <p className="text-ink-2 text-sm empty:hidden">
        <DateMoved entry={entry} />
      </p>
      {late ? (
        <Missed mayChange={onChange !== undefined} />
      ) : (
        entry.at !== undefined && (
          <>
            <HoursNote at={entry.at} ms={ms} />
            <ShiftOf entry={entry} />
          </>
        )
      )}
      <Presenters entry={entry} />
      {!late && <Apologies session={entry.id} />}
      <div className="-ms-3.5 mt-1 flex flex-wrap gap-1">
        {!late && <MyApology entry={entry} />}
        {onChange && (
          <>
            <Button size="small" kind="quiet" onClick={onChange}>
              <Trans>Change</Trans>
            </Button>
            <CancelSession entry={entry} />
          </>
        )}
      </div>
    </li>
  )
}
