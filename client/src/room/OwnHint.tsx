import { Trans } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { useOnceFinished } from './useOnceFinished.ts'
import type { OwnWordsState } from './useOwnWords.ts'
import { useStoredChoice } from './useStoredChoice.ts'

/** A hint stays this long, ms, unless it is put away. */
const SHOWN_MS = 25_000

/**
 * A private line for whoever has said far more than their share, at most once a phase. It waits while a screen is
 * shared and while they speak, goes with its phase, can be turned off, and neither moves nor sounds.
 */
export function OwnHint({ hint, putHintAway }: Pick<OwnWordsState, 'hint' | 'putHintAway'>) {
  const [choice] = useStoredChoice('hints')
  const sharing = useScreenShare() !== undefined
  const current = useView(({ common }) => common.course.current)
  const paused = useView(({ common }) => common.pause !== null)
  const done = useEffectEvent(putHintAway)
  const waits = hint?.phase !== current || choice === 'off' || sharing || paused
  const shown = useOnceFinished(waits ? undefined : hint) !== undefined
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => done(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div role="status" className="not-empty:mb-2">
      {shown && (
        <div className="pointer-events-auto flex items-center gap-3 rounded-full border border-line bg-raised py-1 ps-4 pe-1 text-ink-2 text-sm">
          <p>
            <Trans>You have said a good deal in this part. Whom would you like to hear?</Trans>{' '}
            <span className="text-ink-3 text-xs">
              <Trans>Only you see this</Trans>
            </span>
          </p>
          <Button kind="quiet" size="small" onClick={putHintAway}>
            <Trans>Thanks</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
