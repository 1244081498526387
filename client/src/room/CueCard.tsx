import { Trans, useLingui } from '@lingui/react/macro'
import type { Cue } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useSocket } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { cueWords } from '../words/index.ts'

/** A cue stays this long, ms, unless it is put away. */
const SHOWN_MS = 25_000

/** A quiet word from whoever leads, to this one person; it waits while a screen is shared, and is kept nowhere. */
export function CueCard() {
  const { t } = useLingui()
  const socket = useSocket()
  const sharing = useScreenShare() !== undefined
  const [cue, setCue] = useState<Cue>()
  useEffect(() => {
    socket.on('cue', setCue)
    return () => {
      socket.off('cue', setCue)
    }
  }, [socket])
  const shown = !sharing && cue !== undefined
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setCue(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-24 z-30 flex justify-center px-4 max-sm:bottom-36"
    >
      {shown && (
        <div className="enter pointer-events-auto flex items-center gap-4 rounded-full border border-line bg-raised py-2 ps-5 pe-2 shadow-2">
          <p>
            <span className="block text-ink-3 text-xs">
              <Trans>Only you see this</Trans>
            </span>
            <span className="font-serif text-lg">{t(cueWords[cue])}</span>
          </p>
          <Button kind="quiet" size="small" onClick={() => setCue(undefined)}>
            <Trans>Thanks</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
