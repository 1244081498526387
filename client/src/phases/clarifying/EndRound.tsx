import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useMay, useSend } from '../../connection/index.ts'
import { useCurrentItem } from '../../room/useCurrentItem.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** The presenter may end their own round at any time, without a reason; asked once more. */
export function EndRound() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        <Trans>End my round</Trans>
      </Button>
      <EndRoundDialog open={open} onOpenChange={setOpen} />
    </>
  )
}

/** Asks the presenter whether their round is to end. */
export function EndRoundDialog({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const send = useSend()
  const item = useCurrentItem()
  const allowed = useMay('round.end')
  if (item === undefined || !allowed) return null
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
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
  )
}
