import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { useConnectionState, useShutOut } from './useConnectionState.ts'

/** What stands where a set would, when this page or this browser has no place in it any more; nothing otherwise. */
export function ClosedPlace() {
  const state = useConnectionState()
  const why = useShutOut()
  switch (state) {
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
      return (
        <Closed title={<Trans>This browser has no place here.</Trans>}>
          <Trans>
            Open your personal link again in this browser. If you cannot find it, the set’s facilitator can
            make you a new one.
          </Trans>
        </Closed>
      )
    case 'shutOut':
      return why === 'device' ? (
        <Closed title={<Trans>This browser was signed out.</Trans>}>
          <Trans>
            Somebody entitled to it took this device off the set. Your personal link lets you in again.
          </Trans>
        </Closed>
      ) : why === 'refused' ? (
        <Closed title={<Trans>You were not let in this time.</Trans>}>
          <Trans>If that surprises you, ask whoever invited you.</Trans>
        </Closed>
      ) : (
        <Closed title={<Trans>This place is closed.</Trans>}>
          <Trans>
            The link that this browser used no longer opens it. If you should be here, ask for a new one.
          </Trans>
        </Closed>
      )
    case 'connecting':
    case 'online':
    case 'offline':
      return null
  }
}

function Closed({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <div role="alert" className="mx-auto max-w-xl px-5 py-12">
      <h1 className="font-serif text-2xl">{title}</h1>
      <p className="mt-4 text-ink-2">{children}</p>
      <div className="mt-6">
        {action ?? (
          <TextLink href="/">
            <Trans>Go to the front page</Trans>
          </TextLink>
        )}
      </div>
    </div>
  )
}
