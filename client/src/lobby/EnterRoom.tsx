import { Trans } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { useFormats } from '../app/useFormats.ts'
import { useMay, useView } from '../connection/index.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { useIsOpen, useNextPlanned } from './useTodaysAgenda.ts'

// It may be drawn later; the lobby stays light.
const OpenRoom = lazy(async () => ({ default: (await import('../set/home/OpenRoom.tsx')).OpenRoom }))

/** The one main step here: into the room, or, for whoever may, opening it. */
export function EnterRoom({ setId }: { setId: SetId }) {
  const open = useIsOpen()
  const keeps = useMay('session.plan')
  const planned = useNextPlanned()
  if (open) {
    return (
      <p className="mt-5">
        <Link href={`/set/${setId}/room`} className={buttonClass('main', 'large')}>
          <Trans>Go in</Trans>
        </Link>
      </p>
    )
  }
  return (
    <div className="mt-5">
      {!keeps && <NotYetOpen at={planned?.at} />}
      <div className={keeps ? 'min-h-12' : 'mt-4'}>
        <Suspense>
          <OpenRoom next={planned} />
        </Suspense>
      </div>
      {keeps && (
        <p className="mt-2 max-w-md text-ink-3 text-sm">
          <Trans>The others can then come in. The session begins when you say so.</Trans>
        </p>
      )}
    </div>
  )
}

function NotYetOpen({ at }: { at: number | undefined }) {
  const formats = useFormats()
  const facilitator = useView(({ common }) => common.members[common.set.facilitator]?.name ?? '')
  return (
    <div className="rounded-lg bg-phase-soft px-5 py-4 text-phase-ink" role="status">
      <p>
        <Trans>
          <bdi>{facilitator}</bdi> has not opened the room yet. You can wait here; a button appears when it is
          open.
        </Trans>
      </p>
      {at !== undefined && (
        <p className="mt-1">
          <Trans>Planned for {formats.dateTime(at)}.</Trans>
        </p>
      )}
    </div>
  )
}
