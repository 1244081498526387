import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useConnectionState, useOwn } from '../connection/index.ts'
import { useWaitsFor } from '../support/useSupports.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { useCall, useCallState } from './CallProvider.tsx'
import { CompanionNotice } from './CompanionNotice.tsx'
import { FallbackCall } from './FallbackCall.tsx'
import { OwnCallNotice } from './OwnCallNotice.tsx'

const DeviceNotices = later(async () => (await import('./DeviceNotices.tsx')).DeviceNotices)
const FallenDevices = later(async () => (await import('./FallenDevices.tsx')).FallenDevices)

/** Everything the call has to say: what happened, what is safe, what to do. Nothing when all is well, or everything away: the header says that. */
export function CallNotices() {
  const call = useCall()
  const status = useCallState((state) => state.status)
  const soundBlocked = useCallState((state) => state.soundBlocked)
  const undecryptable = useCallState((state) => state.undecryptable)
  const offline = useConnectionState() === 'offline'
  const me = useOwn((own) => own.me.id)
  const waiting = useWaitsFor(me)
  useSoundFromAnyClick()
  return (
    <>
      {!offline && waiting !== undefined && (
        <Banner title={<Trans>{waiting} is not here just now.</Trans>}>
          <Trans>You see and hear the others again once the person beside you is back.</Trans>
        </Banner>
      )}
      {!offline && waiting === undefined && (status === 'reconnecting' || status === 'failed') && (
        <Banner tone="offline" title={<Trans>Picture and sound are coming back.</Trans>}>
          <Trans>The session goes on; questions and the clock work meanwhile.</Trans>
          <FallbackCall />
        </Banner>
      )}
      {status === 'companion' && <CompanionNotice />}
      {status === 'ownCall' && <OwnCallNotice />}
      {status === 'elsewhere' && (
        <Banner
          title={<Trans>You are in the call in another tab or on another device.</Trans>}
          action={
            <Button kind="main" size="small" onClick={() => call.moveHere()}>
              <Trans>Move the call here</Trans>
            </Button>
          }
        />
      )}
      {status === 'locked' && (
        <Banner tone="warn" title={<Trans>This browser does not hold the key to the call.</Trans>}>
          <Trans>Open your personal link again in this browser, or ask your facilitator for a new one.</Trans>
        </Banner>
      )}
      {soundBlocked && (
        <Banner
          title={<Trans>Your browser waits for a click before it plays sound.</Trans>}
          action={
            <Button kind="main" size="small" onClick={() => void call.playSound()}>
              <Trans>Hear the others</Trans>
            </Button>
          }
        />
      )}
      {undecryptable && (
        <Banner tone="warn" title={<Trans>Somebody’s picture or sound cannot be opened here.</Trans>}>
          <Trans>It often helps if that person, or you, reload the page. Nothing is lost by that.</Trans>
        </Banner>
      )}
      <LaterPart silent>
        <DeviceNotices />
        <FallenDevices />
      </LaterPart>
    </>
  )
}

/** The browser waits for a sign of life on the page, whichever: the notice need not outlive a click elsewhere. */
function useSoundFromAnyClick(): void {
  const call = useCall()
  const blocked = useCallState((state) => state.soundBlocked)
  useEffect(() => {
    if (!blocked) return
    const play = () => void call.playSound().catch(() => undefined)
    const signs = ['pointerup', 'keyup'] as const
    for (const sign of signs) document.addEventListener(sign, play)
    return () => {
      for (const sign of signs) document.removeEventListener(sign, play)
    }
  }, [call, blocked])
}
