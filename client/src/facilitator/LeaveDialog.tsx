import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useState } from 'react'
import { useSend } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { PeopleToChoose } from './PeopleToChoose.tsx'
import { useHolders } from './useCandidates.ts'

/** Whoever holds the controls and wants to leave hands them over first, or leaves all the same. */
export function LeaveDialog({ onClose, onLeave }: { onClose: () => void; onLeave: () => void }) {
  const send = useSend()
  const holders = useHolders()
  const [busy, setBusy] = useState(false)
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
      title={<Trans>You hold the controls. Who takes them when you go?</Trans>}
      description={<Trans>The session and its clock go on. Come back at any time.</Trans>}
      footer={
        <>
          <Button kind="quiet" onClick={onLeave}>
            <Trans>Leave without handing over</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Stay</Trans>
          </Button>
        </>
      }
    >
      {holders.length === 0 ? (
        <p className="text-ink-2">
          <Trans>Nobody else is here just now who could hold them.</Trans>
        </p>
      ) : (
        <PeopleToChoose people={holders} onChoose={(member) => void handOver(member)} />
      )}
    </Dialog>
  )
}
