import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Spinner } from './Spinner.tsx'

/** A spinner with words, in the middle of what will be there; the words come only after a moment, for no flicker. */
export function Waiting({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className="waiting flex min-h-40 items-center justify-center gap-3 text-ink-2">
      <Spinner />
      {children ?? <Trans>One moment</Trans>}
    </div>
  )
}
