import { Trans } from '@lingui/react/macro'
import { useSend, useView } from '../connection/index.ts'
import { WithoutWayBack } from '../set/wayBack/WithoutWayBack.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

/** Asks before a session ends, or before one that has not begun is called off. */
export function EndDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const send = useSend()
  const running = useView(({ common }) => common.session?.status === 'running')
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={running ? <Trans>End the session?</Trans> : <Trans>Call this meeting off?</Trans>}
      body={
        running ? (
          <>
            <Trans>
              Everybody comes to the closing page, with their questions and commitments. The call ends; what
              was written is kept.
            </Trans>
            <WithoutWayBack />
          </>
        ) : (
          <Trans>
            The room closes for everybody, and nothing counts as begun. What was prepared for report-back
            stays. Then you find a new date together.
          </Trans>
        )
      }
      confirmLabel={running ? <Trans>End the session</Trans> : <Trans>Call it off</Trans>}
      onConfirm={async () => void (await send({ type: 'session.close' }))}
    />
  )
}
