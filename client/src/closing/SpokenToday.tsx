import { Trans } from '@lingui/react/macro'
import { OwnMinutesList, useOwnMinutes } from '../room/OwnMinutes.tsx'
import { ClosingSection } from './ClosingSection.tsx'

/** One's own airtime, or turns, part by part; nobody else's, whatever the set chose to see in reflection. */
export function SpokenToday() {
  const minutes = useOwnMinutes()
  if (minutes.over.length === 0) return null
  return (
    <ClosingSection
      title={minutes.byTurns ? <Trans>Your turns</Trans> : <Trans>You spoke, by your microphone</Trans>}
    >
      <OwnMinutesList minutes={minutes} />
      {!minutes.byTurns && (
        <p className="mt-3 text-ink-2 text-sm">
          <Trans>An estimate. A week after the session the seconds are erased.</Trans>
        </p>
      )}
    </ClosingSection>
  )
}
