import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { ArrowRight } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useServerClock, useView } from '../../connection/index.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { Apologies } from '../programme/Apologies.tsx'
import { CalledOff } from '../programme/CalledOff.tsx'
import { DateMoved } from '../programme/DateMoved.tsx'
import { Missed } from '../programme/Missed.tsx'
import { MyApology } from '../programme/MyApology.tsx'
import { ownZone } from '../programme/ownZone.ts'
import { PlannedElsewhere } from '../programme/PlannedElsewhere.tsx'
import { Presenters } from '../programme/Presenters.tsx'
import { SaveDate } from '../programme/SaveDate.tsx'
import { ShiftOf } from '../programme/ShiftNote.tsx'
import { useNextFacilitator } from '../programme/useNextFacilitator.ts'
import { WhoFacilitates } from '../programme/WhoFacilitates.tsx'
import { daysAhead } from './daysAhead.ts'
import { isMissed, nextSession } from './nextSession.ts'
import { OpenRoom } from './OpenRoom.tsx'
import { useMayOpen } from './useMayOpen.ts'

/** The next meeting: when it is, and the one way to it. */
export function NextSession() {
  const set = useView(({ common }) => common.set.id)
  const sessions = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const keeps = useMay('session.plan')
  const [, navigate] = useLocation()
  const lobby = `/set/${set}/lobby`
  const now = useServerClock().now()
  const next = nextSession(sessions, now)
  const ahead = next?.status === 'planned' && !isMissed(next, now)
  const mayOpen = useMayOpen(next)
  // The page one left the last session with stands where its room was, until the next one opens.
  const left = useView(
    ({ common: { session, programme }, own }) =>
      session?.status === 'closed' && programme.attendance[session.id]?.present.includes(own.me.id) === true,
  )
  const early = next?.at !== undefined && daysAhead(next.at, now) > 0

  return (
    <section
      aria-labelledby="next-session"
      className="rounded-xl border border-line bg-surface p-6 shadow-1 sm:p-8"
    >
      <h2 id="next-session" className="quiet-heading">
        {next?.status === 'open' ? <Trans>Now</Trans> : <Trans>Next session</Trans>}
      </h2>
      <When entry={next} keeps={keeps} />
      {ahead && (
        <p className="mt-1 text-ink-2 text-sm empty:hidden">
          <DateMoved entry={next} />
        </p>
      )}
      <CalledOff most={2} />
      {ahead && <WhoLeads entry={next} />}
      {ahead && <Apologies session={next.id} />}
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-3">
        {next?.status === 'open' ? (
          <Link href={lobby} className={buttonClass('main', 'large')}>
            <Trans>Join</Trans>
            <ArrowRight aria-hidden="true" className="rtl:-scale-x-100" />
          </Link>
        ) : (
          <OpenRoom next={next} onOpen={() => navigate(lobby)} />
        )}
        {next?.status !== 'open' && (!mayOpen || early) && (
          <Link href={lobby} className={buttonClass('plain', 'large', 'py-2 text-center')}>
            <Trans>Try camera and microphone</Trans>
          </Link>
        )}
        {ahead && <MyApology entry={next} />}
        {ahead && next.at !== undefined && <SaveDate entry={next} />}
        {next?.status !== 'open' && (keeps || !mayOpen) && (
          <p className="text-ink-2 text-sm">
            {keeps ? (
              <Trans>The others can come in as soon as it is open. Nothing starts before you say so.</Trans>
            ) : (
              <Trans>When the facilitator opens the room, you can join from here.</Trans>
            )}
          </p>
        )}
      </div>
      {left && (
        <p className="mt-4">
          <TextLink href={`/set/${set}/room`}>
            <Trans>What you left with</Trans>
          </TextLink>
        </p>
      )}
    </section>
  )
}

/** Who presents, once somebody is named, and in a set that takes turns, whose turn it is to facilitate. */
function WhoLeads({ entry }: { entry: SessionEntry }) {
  const turns = useView(({ common }) => common.set.settings.turnsFacilitating === true)
  const { next, among } = useNextFacilitator()
  return (
    <div className="mt-3 space-y-1 empty:hidden">
      <Presenters entry={entry} named />
      {turns && next !== undefined && among > 1 && <WhoFacilitates next={next} />}
    </div>
  )
}

function When({ entry, keeps }: { entry: SessionEntry | undefined; keeps: boolean }) {
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
        {keeps ? <Trans>No date yet.</Trans> : <Trans>The next date is not set yet.</Trans>}
      </p>
    )
  }
  const now = clock.now()
  const days = daysAhead(entry.at, now)
  const elsewhere = entry.zone !== undefined && entry.zone !== ownZone()
  return (
    <>
      <p className="mt-1.5 font-serif text-2xl">{formats.dateTime(entry.at)}</p>
      <p className="mt-1 text-ink-2">
        {formats.inDays(days)}
        {elsewhere && ' · '}
        <PlannedElsewhere entry={entry} />
      </p>
      {isMissed(entry, now) ? <Missed mayChange={keeps} /> : <ShiftOf entry={entry} />}
    </>
  )
}
