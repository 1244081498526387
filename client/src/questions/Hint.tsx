import { Trans, useLingui } from '@lingui/react/macro'
import type { Labelled } from '@setroom/shared'
import { reasonWords, reopenWords } from './labelWords.ts'

/** A quiet line under a draft: why it may not be open, and how it could be. Nothing is said of an open question. */
export function Hint({
  labelled,
  onDismiss,
  onTurnOff,
}: {
  labelled: Labelled | null
  onDismiss: () => void
  onTurnOff: () => void
}) {
  const { t } = useLingui()
  const shown = labelled !== null && labelled.label !== 'open'
  return (
    <div className="mt-1.5 min-h-11 text-start text-sm">
      <p aria-live="polite" className="text-ink-2">
        {shown && (
          <>
            {t(reasonWords[labelled.why])}{' '}
            {labelled.reopen !== undefined && (
              <span className="text-phase-ink">{t(reopenWords[labelled.reopen])}</span>
            )}
          </>
        )}
      </p>
      {shown && (
        <p className="mt-0.5 flex gap-4 text-ink-3 text-xs">
          <button type="button" className="underline underline-offset-2" onClick={onDismiss}>
            <Trans>Leave it</Trans>
          </button>
          <button type="button" className="underline underline-offset-2" onClick={onTurnOff}>
            <Trans>No more hints</Trans>
          </button>
        </p>
      )}
    </div>
  )
}
