import { Trans } from '@lingui/react/macro'
import type { AgendaItem, PhaseId } from '@setroom/shared'
import { useState } from 'react'
import { useSend, useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { AgendaEditor } from './AgendaEditor.tsx'

/** The agenda of the session that is on, changed and then handed to everybody at once. */
export function AgendaDialog({ onClose }: { onClose: () => void }) {
  const send = useSend()
  const agenda = useView(({ common }) => common.agenda)
  const current = useView(({ common }) => common.course.current)
  const phases = useView(({ common }) => common.phases)
  const members = useView(({ common }) =>
    Object.values(common.members).filter(
      ({ role, status }) => status !== 'removed' && (role === 'member' || role === 'facilitator'),
    ),
  )
  const [draft, setDraft] = useState<readonly AgendaItem[]>(agenda)
  const [before] = useState(agenda)
  const [busy, run] = useBusy()
  // Somebody named a presenter meanwhile, or the phase changed: look again rather than overwrite.
  const elsewhere = before !== agenda
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Edit the agenda</Trans>}
      description={<Trans>Everybody sees the new agenda when you save it.</Trans>}
      footer={
        <>
          {elsewhere && (
            <p role="status" className="me-auto text-sm text-warn">
              <Trans>The agenda has changed meanwhile; saving puts yours in its place.</Trans>
            </p>
          )}
          <Button onClick={onClose}>
            <Trans>Leave it</Trans>
          </Button>
          <Button
            kind="main"
            busy={busy}
            disabled={draft === before}
            onClick={() =>
              void run(async () => {
                const answer = await send({ type: 'agenda.edit', agenda: [...draft] })
                if (answer.ok) onClose()
              })
            }
          >
            <Trans>Save the agenda</Trans>
          </Button>
        </>
      }
    >
      <AgendaEditor
        agenda={draft}
        members={members}
        onChange={setDraft}
        begun={new Set(Object.keys(phases) as PhaseId[])}
        current={current ?? undefined}
      />
    </Dialog>
  )
}
