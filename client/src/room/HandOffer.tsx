import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { Button } from '../ui/Button.tsx'
import { useHandOffer } from './useHandOffer.ts'
import { useName } from './useName.ts'

/**
 * A private line for whoever has begun to speak with a hand up: take it down, and up again where it stood if that was
 * wrong. And for whoever asked aloud and was taken to be done too soon. It neither moves nor sounds.
 */
export function HandOffer() {
  const sharing = useScreenShare() !== undefined
  const { offer, lower, raise, resume, dismiss } = useHandOffer()
  const presenter = useName(offer?.kind === 'asked' ? offer.by : undefined)
  return (
    <div role="status" className="not-empty:mb-2">
      {!sharing && offer?.kind === 'up' && (
        <Line words={<Trans>You are speaking, and your hand is up.</Trans>}>
          <Button size="small" onClick={lower}>
            <Trans>Take it down</Trans>
          </Button>
          <Button kind="quiet" size="small" onClick={dismiss}>
            <Trans>Leave it up</Trans>
          </Button>
        </Line>
      )}
      {!sharing && offer?.kind === 'down' && (
        <Line words={<Trans>Your hand is down.</Trans>}>
          <Button size="small" onClick={raise}>
            <Trans>Undo</Trans>
          </Button>
        </Line>
      )}
      {!sharing && offer?.kind === 'asked' && (
        <Line
          words={
            offer.by === undefined ? (
              <Trans>Your question is asked.</Trans>
            ) : (
              <Trans>Your question is with {presenter} now.</Trans>
            )
          }
        >
          <Button size="small" onClick={resume}>
            <Trans>I’m still asking</Trans>
          </Button>
        </Line>
      )}
    </div>
  )
}

function Line({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <div className="pointer-events-auto flex flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-xl border border-line bg-raised px-4 py-1.5 text-ink-2 text-sm shadow-2">
      <p>{words}</p>
      <span className="flex gap-1">{children}</span>
    </div>
  )
}
