import { Trans } from '@lingui/react/macro'
import { randomId, type SessionEntry, type SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useSend, useServerClock } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { daysAhead } from './daysAhead.ts'
import { OpenEarly } from './OpenEarly.tsx'
import { useMayOpen } from './useMayOpen.ts'

/**
 * Opens the session planned next, or one that nobody planned. On another day than planned it is more likely a look
 * around than the meeting, so it asks. Nothing for whoever may not. `onOpen` once the room is open, also where somebody else was quicker.
 */
export function OpenRoom({
  next,
  onOpen,
}: {
  next: SessionEntry | undefined
  onOpen?: (() => void) | undefined
}) {
  const send = useSend()
  const clock = useServerClock()
  const [busy, setBusy] = useState(false)
  const [asks, setAsks] = useState(false)
  const at = next?.at
  const open = async () => {
    setBusy(true)
    const answer = await send({ type: 'session.open', session: next?.id ?? randomId<SessionId>(crypto) })
    setBusy(false)
    if (answer.ok || answer.reason === 'session-open') onOpen?.()
  }
  if (!useMayOpen(next)) return null
  return (
    <>
      <Button
        kind="main"
        size="large"
        busy={busy}
        onClick={() => (at !== undefined && daysAhead(at, clock.now()) > 0 ? setAsks(true) : void open())}
      >
        <Trans>Open the room</Trans>
      </Button>
      {at !== undefined && <OpenEarly open={asks} onOpenChange={setAsks} at={at} onConfirm={open} />}
    </>
  )
}
