import { Trans } from '@lingui/react/macro'
import type { Outcome } from './useSaveCalendar.ts'

/** What became of a file that was to be saved. */
export function Saved({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <p role="status" className="text-ink-2 text-sm empty:hidden">
      {outcome === 'saved' && <Trans>Saved on this device.</Trans>}
      {outcome === 'failed' && <Trans>The file could not be made. Nothing is lost; please try again.</Trans>}
    </p>
  )
}
