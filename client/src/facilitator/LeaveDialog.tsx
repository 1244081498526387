import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useState } from 'react'
import { useSend } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EndDialog } from './EndDialog.tsx'
import { PeopleToChoose } from './PeopleToChoose.tsx'
import { useHolders } from './useCandidates.ts'

/**
 * Whoever holds the controls and wants to leave hands them over first, or leaves all the same; where the session is `over`
 * but for its end, they are asked about that before.
 */
export function LeaveDialog({
  over,
  onClose,
  onLeave,
}: {
  over: boolean
  onClose: () => void
  onLeave: () => void
}) {
  const send = useSend()
  const holders = useHolders()
  const [busy, setBusy] = useState(false)
  const [ending, setEnding] = useState(false)
  if (ending) return <EndDialog open onClose={onClose} />
  const handOver = async (member: MemberId) => {
    if (busy) return
    setBusy(true)
    const answer = await send({ type: 'seat.handOver', member })
    setBusy(false)
    if (answer.ok) onLeave()
  }
  return (
    <Dialog
      open
      width="narrow"
      onOpenChange={(open) => !open && onClose()}
      title={
        over ? (
          <Trans>End the session before you go?</Trans>
        ) : (
          <Trans>You hold the controls. Who takes them when you go?</Trans>
        )
      }
      description={
        over ? (
          <Trans>It stays open otherwise, and its clock goes on.</Trans>
        ) : (
          <Trans>The session and its clock go on. Come back at any time.</Trans>
        )
      }
      footer={
        <>
          <Button kind="quiet" onClick={onLeave}>
            {over ? <Trans>Only leave</Trans> : <Trans>Leave without handing over</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Stay</Trans>
          </Button>
          {over && (
            <Button kind="main" onClick={() => setEnding(true)}>
              <Trans>End the session</Trans>
            </Button>
          )}
        </>
      }
    >
      {holders.length === 0 ? (
        <p className="text-ink-2">
          <Trans>Nobody else is here just now who could hold them.</Trans>
        </p>
      ) : (
        <>
          {over && (
            <p className="mb-2 text-ink-2 text-sm">
              <Trans>Or somebody else takes the controls:</Trans>
            </p>
          )}
          <PeopleToChoose people={holders} onChoose={(member) => void handOver(member)} />
        </>
      )}
    </Dialog>
  )
}
