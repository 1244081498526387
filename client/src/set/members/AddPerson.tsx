import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MadeLink } from './MadeLink.tsx'
import { PersonFields } from './PersonFields.tsx'
import { type Made, useMembers } from './useMembers.ts'
import { usePersonForm } from './usePersonForm.ts'

/** Gives somebody a place in the set, and shows their link. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const { person, problem, change, sound } = usePersonForm()
  const { add } = useMembers()
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()

  const save = async () => {
    if (!sound()) return
    setBusy(true)
    const result = await add(person)
    setBusy(false)
    if (result.ok) setMade(result)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Add a person</Trans>}
      footer={
        made ? (
          <Button kind="main" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>
              <Trans>Go back</Trans>
            </Button>
            <Button kind="main" busy={busy} onClick={save}>
              <Trans>Make their link</Trans>
            </Button>
          </>
        )
      }
    >
      {made ? (
        <MadeLink {...made} />
      ) : (
        <>
          <PersonFields person={person} problem={problem} onChange={change} />
          <p className="mt-3 text-ink-2 text-sm">
            <Trans>
              Whoever joins can read what the set wrote before. If the others have not agreed to that, ask
              them first.
            </Trans>
          </p>
        </>
      )}
    </Dialog>
  )
}
