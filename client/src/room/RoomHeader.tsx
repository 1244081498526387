import { Trans, useLingui } from '@lingui/react/macro'
import { CloudOff } from 'lucide-react'
import { useFormats } from '../app/useFormats.ts'
import { useStillClosed } from '../call/useStillClosed.ts'
import { useConnectionState, useView } from '../connection/index.ts'
import { classNames } from '../ui/classNames.ts'
import { ProgressLine } from '../ui/ProgressLine.tsx'
import { phaseNames } from '../words/index.ts'
import { SeatingButton } from './SeatingButton.tsx'
import { TurnTo } from './TurnTo.tsx'
import { useOutlook } from './useOutlook.ts'
import { useWide } from './useWide.ts'

/**
 * Which set, which session, how far along, when it ends, and whether one sees the set as a ring or a
 * grid; where the controls have no room for it, whom to turn to. That the connection is away, or for a while that one's
 * microphone is still closed, it says in place of most of this: in sight wherever one is in the room, covering nothing,
 * and nothing moves for it.
 */
export function RoomHeader() {
  const { t } = useLingui()
  const formats = useFormats()
  const name = useView(({ common }) => common.set.name)
  const number = useView(({ common }) => common.session?.number)
  const agenda = useView(({ common }) => common.agenda)
  const course = useView(({ common }) => common.course)
  const plannedEnd = useView(({ common }) => common.session?.plannedEnd)
  const wide = useWide(60)
  const offline = useConnectionState() === 'offline'
  const closed = useStillClosed()
  const away = (offline || closed) && 'hidden!'
  const current = agenda.findIndex((item) => item.id === course.current)
  const { endsAt, overMs, now } = useOutlook()
  const over = Math.round(overMs / 60_000)
  const left =
    course.clock.kind === 'running'
      ? course.clock.endsAt - now
      : course.clock.kind === 'stopped'
        ? course.clock.remainingMs
        : 0
  const total = course.clock.kind === 'idle' ? 1 : Math.max(1, course.clock.totalMs)

  return (
    <header
      className={classNames(
        'relative flex items-center gap-4 max-sm:gap-2 border-line border-b px-4 sm:px-6',
        offline && 'bg-sunken',
      )}
    >
      <h1 className={away ? 'sr-only' : 'calm-away truncate font-semibold max-sm:pb-1.5'}>
        <bdi>{name}</bdi>
      </h1>
      <p
        role="status"
        className={away ? 'flex flex-1 items-center gap-3 text-sm leading-tight max-sm:text-xs' : 'sr-only'}
      >
        {offline ? (
          <>
            <CloudOff aria-hidden="true" className="size-4.5 shrink-0 max-sm:hidden" />
            {/* On the narrowest screens the second sentence is cut, never the first. */}
            <span className="line-clamp-3">
              <b className="font-semibold">
                <Trans>The connection is gone. We are getting it back.</Trans>
              </b>{' '}
              <Trans>You need do nothing: the session goes on, what you wrote is kept.</Trans>
            </span>
          </>
        ) : (
          closed && <Trans>Your microphone is still closed.</Trans>
        )}
      </p>
      {number !== undefined && (
        <span className={classNames(away, 'calm-away whitespace-nowrap text-ink-2 max-md:hidden')}>
          <Trans>session {number}</Trans>
        </span>
      )}
      {/* On a phone the line lies on the header's lower edge. */}
      <div
        className={classNames(
          away,
          'calm-away max-w-xl flex-1 max-sm:absolute max-sm:inset-x-4 max-sm:bottom-1.5',
        )}
      >
        <ProgressLine
          steps={agenda.map((item, i) => ({
            key: item.id,
            kind: item.kind,
            label: t(phaseNames[item.kind]),
            ms: item.ms,
            state: i < current ? 'done' : i === current ? 'now' : 'next',
            spent: i === current ? 1 - left / total : 0,
          }))}
        />
      </div>
      {plannedEnd !== undefined && (
        <p
          className={classNames(
            away,
            'calm-away ms-auto whitespace-nowrap text-ink-2 max-sm:pb-1.5 max-sm:text-sm',
          )}
        >
          <Trans>ends {formats.time(endsAt)}</Trans>
          {over > 0 && <Trans> · {over} min over plan</Trans>}
        </p>
      )}
      <SeatingButton
        className={classNames('calm-away -me-2 max-sm:hidden', plannedEnd === undefined && 'ms-auto')}
      />
      {!wide && (
        <span className={classNames('-me-2 max-sm:pb-1.5', plannedEnd === undefined && 'max-sm:ms-auto')}>
          <TurnTo compact />
        </span>
      )}
    </header>
  )
}
