import { Trans } from '@lingui/react/macro'
import { Banner } from '../ui/Banner.tsx'
import { useConnectionState } from './useConnectionState.ts'

/** Says that the connection is away, and that nothing need be done; otherwise an empty place that is read out. */
export function ConnectionNotice({ className }: { className?: string }) {
  const offline = useConnectionState() === 'offline'
  return (
    <div aria-live="polite" className={className}>
      {offline && (
        <Banner tone="offline" title={<Trans>No connection just now.</Trans>}>
          <Trans>It comes back by itself. What you do meanwhile is sent then.</Trans>
        </Banner>
      )}
    </div>
  )
}
