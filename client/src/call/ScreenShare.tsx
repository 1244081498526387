import { Trans } from '@lingui/react/macro'
import { useOwn, useView } from '../connection/index.ts'
import { useCallState } from './CallProvider.tsx'
import { TrackView } from './TrackView.tsx'
import { useScreenShare } from './useScreenShare.ts'

/** The shared screen, as large as the stage allows (`--screen` is its height at most), and whose it is. */
export function ScreenShare() {
  const sharer = useScreenShare()
  const track = useCallState(({ people }) => (sharer === undefined ? undefined : people[sharer]?.screen))
  const name = useView(({ common }) => (sharer === undefined ? '' : (common.members[sharer]?.name ?? '')))
  const own = useOwn(({ me }) => me.id === sharer)
  if (track === undefined) return null
  return (
    <figure className="mb-4 flex w-full flex-col items-center gap-1.5">
      {own ? (
        <p className="rounded-lg bg-phase-soft px-5 py-4 text-phase-ink">
          <Trans>The others see your screen.</Trans>
        </p>
      ) : (
        <TrackView
          track={track}
          className="max-h-(--screen) w-[min(100%,calc(var(--screen)*16/9))] rounded-lg bg-sunken object-contain shadow-2"
        />
      )}
      <figcaption className="text-ink-2 text-sm">
        {!own && (
          <Trans>
            <bdi>{name}</bdi> shows a screen
          </Trans>
        )}
      </figcaption>
    </figure>
  )
}
