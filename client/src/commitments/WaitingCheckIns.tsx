import { Trans } from '@lingui/react/macro'
import { type Commitment, waitingCheckIns } from '@setroom/shared'
import { Button } from '../ui/Button.tsx'
import { CheckInShown } from './CheckInShown.tsx'

/** Who asked how it goes and has no answer yet; with `onAnswer`, which is its owner's, the way to give one. */
export function WaitingCheckIns({
  commitment,
  onAnswer,
}: {
  commitment: Commitment
  onAnswer?: (() => void) | undefined
}) {
  const waiting = waitingCheckIns(commitment)
  if (waiting.length === 0 || commitment.status === 'closed') return null
  return (
    <div className="mt-3 flex flex-col items-start gap-3 rounded-md bg-phase-soft p-4 forced-colors:border">
      {waiting.map((one) => (
        <CheckInShown key={one.text.id} checkIn={one} />
      ))}
      {onAnswer !== undefined && (
        <Button size="small" onClick={onAnswer}>
          <Trans>Answer</Trans>
        </Button>
      )}
    </div>
  )
}
