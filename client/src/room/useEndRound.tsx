import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useMay, useSend } from '../connection/index.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useCurrentItem } from './useCurrentItem.ts'

/**
 * The presenter may end their own round at any time in it, in a pause too, without a reason; asked once more. Without
 * `ask` it is not this person's to end; `question` stands where it outlives the menu that asks.
 */
export function useEndRound(): { ask: (() => void) | undefined; question: ReactNode } {
  const send = useSend()
  const item = useCurrentItem()
  const allowed = useMay('round.end')
  const [asking, setAsking] = useState<number>()
  const round = item?.round
  if (item === undefined || round === undefined || !allowed) return { ask: undefined, question: null }
  return {
    ask: () => setAsking(round),
    question: (
      <ConfirmDialog
        open={asking === round}
        onOpenChange={(open) => setAsking(open ? round : undefined)}
        title={<Trans>End your round here?</Trans>}
        body={
          <Trans>
            The set goes on to your commitment, or to what comes after the round. You need give no reason. The
            facilitator can come back to it.
          </Trans>
        }
        confirmLabel={<Trans>End my round</Trans>}
        onConfirm={async () => void (await send({ type: 'round.end', from: item.id }))}
      />
    ),
  }
}
