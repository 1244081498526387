import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/Card.tsx'
import { useWayBack } from '../wayBack/useWayBack.ts'
import { WayBack } from '../wayBack/WayBack.tsx'

/** The way back: in full until it is kept, folded after that. */
export function WayBackCard() {
  const kept = useWayBack()
  if (!kept) {
    return (
      <Card title={<Trans>Your way back</Trans>}>
        <WayBack />
      </Card>
    )
  }
  return (
    <details className="rounded-lg border border-line bg-surface px-5 py-4 shadow-1 sm:px-6">
      <summary className="min-h-8 py-1 font-semibold">
        <Trans>Your way back</Trans>
      </summary>
      <div className="mt-3">
        <WayBack />
      </div>
    </details>
  )
}
