import { Trans } from '@lingui/react/macro'
import type { Hint } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useSocket, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { useStoredChoice } from './useStoredChoice.ts'

/** A hint stays this long, ms, unless it is put away. */
const SHOWN_MS = 25_000

/**
 * A private line for whoever has said far more than their share, at most once a phase. It waits while a screen is
 * shared, goes with its phase, can be turned off, and neither moves nor sounds.
 */
export function OwnHint() {
  const socket = useSocket()
  const [choice] = useStoredChoice('hints')
  const sharing = useScreenShare() !== undefined
  const current = useView(({ common }) => common.course.current)
  const paused = useView(({ common }) => common.pause !== null)
  const [hint, setHint] = useState<Hint>()
  useEffect(() => {
    socket.on('hint', setHint)
    return () => {
      socket.off('hint', setHint)
    }
  }, [socket])
  const shown = hint?.phase === current && choice !== 'off' && !sharing && !paused
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setHint(undefined), SHOWN_MS)
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
          <Button kind="quiet" size="small" onClick={() => setHint(undefined)}>
            <Trans>Thanks</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
