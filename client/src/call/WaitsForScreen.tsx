import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useScreenShare } from './useScreenShare.ts'

/**
 * What is for one person's eyes waits while anybody shares a screen: on a shared screen all would read it. It stays
 * mounted, so that nothing begun in it is lost. `quietly`: without a word.
 */
export function WaitsForScreen({ quietly = false, children }: { quietly?: boolean; children: ReactNode }) {
  const sharing = useScreenShare() !== undefined
  return (
    <>
      {sharing && !quietly && (
        <p className="text-center text-ink-2">
          <Trans>This waits while a screen is shared.</Trans>
        </p>
      )}
      <div hidden={sharing}>{children}</div>
    </>
  )
}
