import { Trans, useLingui } from '@lingui/react/macro'
import type { Labelled } from '@setroom/shared'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { labelWords } from './labelWords.ts'
import { useReason } from './useReason.ts'

/**
 * Under a draft: of what kind it seems to be, why, and a way to open it. Its place is always there and always the same
 * height, so that nothing moves when it speaks.
 */
export function Hint({
  draft,
  labelled,
  taken,
  onTake,
  onUndo,
  onDismiss,
  onTurnOff,
}: {
  draft: string
  labelled: Labelled | null
  /** The suggestion stands in the field, and nothing has been typed since. */
  taken: boolean
  onTake: (suggestion: string) => void
  onUndo: () => void
  onDismiss: () => void
  onTurnOff: () => void
}) {
  const { t } = useLingui()
  const reason = useReason(draft, labelled)
  const suggestion = labelled?.suggestion
  const said = labelled === null ? '' : `${t(labelWords[labelled.label])}: ${reason}`
  // While somebody types on there is no label; one that comes back the same is no news.
  const [told, setTold] = useState('')
  useEffect(() => {
    if (said !== '') setTold(said)
  }, [said])
  return (
    <div className="mt-1 flex h-27 flex-col max-sm:h-29 text-start text-sm" data-testid="hint">
      <LiveRegion>{told}</LiveRegion>
      <div className="flex min-h-11 items-start gap-2">
        {labelled !== null && (
          <>
            <p className="line-clamp-2 grow pt-1 text-ink-2">
              <span className="font-semibold text-ink">{t(labelWords[labelled.label])}</span> · {reason}
            </p>
            <IconButton
              kind="quiet"
              size="small"
              icon={<X />}
              label={t`Leave it as it is`}
              className="-me-2 shrink-0"
              onClick={() => {
                setTold('')
                onDismiss()
              }}
            />
          </>
        )}
      </div>
      <div className="flex min-h-10 items-center">
        {taken ? (
          <button type="button" className="min-h-10 underline underline-offset-2" onClick={onUndo}>
            <Trans>Back to my own words</Trans>
          </button>
        ) : (
          suggestion !== undefined && (
            <button
              type="button"
              className="min-h-10 text-start font-serif text-base text-phase-ink leading-tight underline decoration-dotted underline-offset-4"
              aria-label={t`Take this instead: ${suggestion}`}
              onClick={() => onTake(suggestion)}
            >
              <span className="line-clamp-2">{suggestion}</span>
            </button>
          )
        )}
      </div>
      <p className="mt-auto flex h-6 text-ink-3 text-xs">
        {labelled !== null && labelled.label !== 'open' && (
          // On a phone apart from the suggestion above: it turns off all hints.
          <button type="button" className="min-h-6 underline underline-offset-2" onClick={onTurnOff}>
            <Trans>No more hints</Trans>
          </button>
        )}
      </p>
    </div>
  )
}
