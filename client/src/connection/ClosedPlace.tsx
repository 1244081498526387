import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Button } from '../ui/Button.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { Closed } from './Closed.tsx'
import { useConnectionState, useShutOut } from './useConnectionState.ts'

const NoPlace = lazy(async () => ({ default: (await import('./NoPlace.tsx')).NoPlace }))

/** What stands where a set would, when this page or this browser has no place in it any more; nothing otherwise. */
export function ClosedPlace() {
  const state = useConnectionState()
  const why = useShutOut()
  switch (state) {
    // At hand, as a server of another version has none of this page's files.
    case 'outdated':
      return (
        <Closed
          title={<Trans>Setroom has been renewed.</Trans>}
          action={
            <Button kind="main" size="large" onClick={() => location.reload()}>
              <Trans>Load the page again</Trans>
            </Button>
          }
        >
          <Trans>This page is of the version before. What was saved is safe; load it again to go on.</Trans>
        </Closed>
      )
    case 'signedOut':
    case 'shutOut':
      return (
        <Suspense fallback={<Waiting />}>
          <NoPlace signedOut={state === 'signedOut'} why={why} />
        </Suspense>
      )
    case 'connecting':
    case 'online':
    case 'offline':
      return null
  }
}
