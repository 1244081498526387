import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { Unsent } from './Unsent.tsx'

/** The frame of a form whose words are kept for the set: what is asked, the way out and the deed below it. */
export function KeepForm({
  ready,
  busy,
  deed,
  onKeep,
  onDone,
  children,
}: {
  /** Whether there is enough to keep. */
  ready: boolean
  busy: boolean
  /** What the button says. */
  deed: ReactNode
  onKeep: () => void
  /** It is not wanted now; the words stay as a draft. */
  onDone: () => void
  children: ReactNode
}) {
  return (
    <form
      className="flex w-full flex-col gap-4 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && ready) onKeep()
      }}
    >
      {children}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SealedHint />
        <div className="flex flex-wrap gap-2.5">
          <Button kind="quiet" onClick={onDone}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" kind="main" busy={busy} disabled={!ready}>
            {deed}
          </Button>
        </div>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
