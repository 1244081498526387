import { Trans } from '@lingui/react/macro'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useView } from '../connection/index.ts'
import { OwnMinutesList } from './OwnMinutesList.tsx'
import { useOwnMinutes } from './useOwnMinutes.ts'

/** One's own airtime, or turns, phase by phase once each is over; it waits while a screen is shared. */
export function OwnMinutes() {
  const minutes = useOwnMinutes()
  const open = useView(
    ({ common: { set, session } }) => set.settings.airtimeInReflection && session?.airtimeClosed !== true,
  )
  const sharing = useScreenShare() !== undefined
  if (sharing || minutes.over.length === 0) return null
  return (
    <section className="mt-2 border-line border-t pt-3">
      <h2 className="quiet-heading mb-1.5">
        {minutes.byTurns ? <Trans>Your turns</Trans> : <Trans>You spoke, by your microphone</Trans>}
      </h2>
      <OwnMinutesList minutes={minutes} />
      {!minutes.byTurns && (
        <p className="mt-1.5 text-ink-3 text-xs">
          {open ? (
            <Trans>You agreed that everybody sees it in reflection; it is an estimate.</Trans>
          ) : (
            <Trans>Only you and whoever leads see this; it is an estimate.</Trans>
          )}
        </p>
      )}
    </section>
  )
}
