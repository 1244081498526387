import { Trans } from '@lingui/react/macro'
import { randomId, type SessionEntry, type SessionId } from '@setroom/shared'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useSend, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Apologies } from '../programme/Apologies.tsx'
import { MyApology } from '../programme/MyApology.tsx'
import { ownZone } from '../programme/ownZone.ts'
import { PlannedElsewhere } from '../programme/PlannedElsewhere.tsx'
import { SaveDate } from '../programme/SaveDate.tsx'
import { nextSession } from './nextSession.ts'

/** The next meeting: when it is, and the one way to it. */
export function NextSession() {
  const set = useView(({ common }) => common.set.id)
  const sessions = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const mayOpen = useMay('session.open')
  const send = useSend()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const next = nextSession(sessions)
  const lobby = `/set/${set}/lobby`
  const clock = useServerClock()
  const [early, setEarly] = useState(false)

  const open = async () => {
    setBusy(true)
    const answer = await send(
      { type: 'session.open', session: next?.id ?? randomId<SessionId>(crypto) },
      { quiet: false },
    )
    setBusy(false)
    if (answer.ok || answer.reason === 'session-open') navigate(lobby)
  }

  // On another day than planned it is more likely a look around than the meeting.
  const isEarly = () => next?.at !== undefined && daysAhead(next.at, clock.now()) > 0

  return (
    <section
      aria-labelledby="next-session"
      className="rounded-xl border border-line bg-surface p-6 shadow-1 sm:p-8"
    >
      <h2 id="next-session" className="quiet-heading">
        {next?.status === 'open' ? <Trans>Now</Trans> : <Trans>Next session</Trans>}
      </h2>
      <When entry={next} mayOpen={mayOpen} />
      {next?.status === 'planned' && <Apologies session={next.id} />}
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-3">
        {next?.status === 'open' ? (
          <Link href={lobby} className={buttonClass('main', 'large')}>
            <Trans>Join</Trans>
            <ArrowRight aria-hidden="true" className="rtl:-scale-x-100" />
          </Link>
        ) : mayOpen ? (
          <Button
            kind="main"
            size="large"
            busy={busy}
            onClick={() => (isEarly() ? setEarly(true) : void open())}
          >
            <Trans>Open the room</Trans>
          </Button>
        ) : null}
        {next?.status !== 'open' && (!mayOpen || isEarly()) && (
          <Link href={lobby} className={buttonClass('plain', 'large')}>
            <Trans>Try camera and microphone</Trans>
          </Link>
        )}
        {next?.status === 'planned' && <MyApology entry={next} />}
        {next?.status === 'planned' && next.at !== undefined && <SaveDate entry={next} />}
        {next?.status !== 'open' && (
          <p className="text-ink-2 text-sm">
            {mayOpen ? (
              <Trans>The others can come in as soon as it is open. Nothing starts before you say so.</Trans>
            ) : (
              <Trans>When the facilitator opens the room, you can join from here.</Trans>
            )}
          </p>
        )}
      </div>
      {next?.at !== undefined && (
        <OpenEarly open={early} onOpenChange={setEarly} at={next.at} onConfirm={open} />
      )}
    </section>
  )
}

/** The meeting is planned for another day: asked once, for opening begins it, and everybody sees the room open. */
function OpenEarly({
  at,
  ...rest
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  at: number
  onConfirm: () => Promise<void>
}) {
  const formats = useFormats()
  return (
    <ConfirmDialog
      {...rest}
      title={<Trans>Meet today already?</Trans>}
      body={
        <Trans>
          This session is planned for {formats.dateTime(at)}. If you open the room now, the others see it open
          and can come in.
        </Trans>
      }
      confirmLabel={<Trans>Open it today</Trans>}
    />
  )
}

function When({ entry, mayOpen }: { entry: SessionEntry | undefined; mayOpen: boolean }) {
  const formats = useFormats()
  const clock = useServerClock()
  if (entry?.status === 'open') {
    return (
      <p className="mt-1.5 font-serif text-2xl">
        <Trans>The room is open.</Trans>
      </p>
    )
  }
  if (entry?.at === undefined) {
    return (
      <p className="mt-1.5 font-serif text-2xl">
        {mayOpen ? <Trans>No date yet.</Trans> : <Trans>The next date is not set yet.</Trans>}
      </p>
    )
  }
  const days = daysAhead(entry.at, clock.now())
  const elsewhere = entry.zone !== undefined && entry.zone !== ownZone()
  return (
    <>
      <p className="mt-1.5 font-serif text-2xl">{formats.dateTime(entry.at)}</p>
      <p className="mt-1 text-ink-2">
        {formats.inDays(days)}
        {elsewhere && ' · '}
        <PlannedElsewhere entry={entry} />
      </p>
    </>
  )
}

/** Midnights between two instants, on this device's calendar. */
function daysAhead(at: number, now: number): number {
  const midnight = (instant: number) => new Date(instant).setHours(0, 0, 0, 0)
  return Math.round((midnight(at) - midnight(now)) / 86_400_000)
}
