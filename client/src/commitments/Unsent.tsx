import { Trans } from '@lingui/react/macro'
import { useConnectionState } from '../connection/index.ts'

/** While something waits to be saved and the connection is away: where it is meanwhile. */
export function Unsent({ busy }: { busy: boolean }) {
  const offline = useConnectionState() === 'offline'
  return (
    <p role="status" className="text-ink-2 text-sm">
      {busy && offline && (
        <Trans>Not saved yet. It waits in this browser and goes out when the connection is back.</Trans>
      )}
    </p>
  )
}
