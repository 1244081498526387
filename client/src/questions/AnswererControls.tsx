import { Trans } from '@lingui/react/macro'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { useHand } from './useAsk.ts'
import type { Asking } from './useAsking.ts'
import { useMark } from './useMark.ts'

/** For somebody else than the presenter who is asked in a coached round: their answer is theirs to end, or to decline. */
export function AnswererControls({ asking: { item, question } }: { asking: Asking }) {
  const { next } = useHand(item)
  const { decline } = useMark(item)
  const [busy, run] = useBusy()
  if (question === undefined) return null
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-center gap-2">
      <Button busy={busy} onClick={() => void run(next)}>
        <Trans>That is my answer</Trans>
      </Button>
      <Button kind="quiet" onClick={() => void decline(question.id)}>
        <Trans>Decline this question</Trans>
      </Button>
    </div>
  )
}
