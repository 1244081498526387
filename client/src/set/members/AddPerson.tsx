import { Trans } from '@lingui/react/macro'
import type { ConsentId } from '@setroom/shared'
import { useState } from 'react'
import { LinkDialog } from './LinkDialog.tsx'
import { PersonFields } from './PersonFields.tsx'
import { type Made, useMembers } from './useMembers.ts'
import { usePersonForm } from './usePersonForm.ts'

/** Somebody new to whom everybody said yes: that, and what they are called. */
type LateMember = { consent: ConsentId; name: string }

/** Gives somebody a place in the set, and shows their link. */
export function AddPerson({ late, onClose }: { late?: LateMember; onClose: () => void }) {
  const { person, problem, change, sound, refused } = usePersonForm(
    late === undefined ? {} : { name: late.name },
  )
  const { add } = useMembers()
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()

  const save = async () => {
    if (!sound()) return
    setBusy(true)
    const result = await add(person, late?.consent)
    setBusy(false)
    if (result.ok) setMade(result)
    else if (result.reason === 'same-address') refused('taken')
  }
  return (
    <LinkDialog title={<Trans>Add a person</Trans>} made={made} busy={busy} onMake={save} onClose={onClose}>
      <PersonFields person={person} problem={problem} onChange={change} />
      <p className="mt-3 text-ink-2 text-sm">
        {late === undefined ? (
          <Trans>
            Whoever joins can read what the set wrote before. If the others have not agreed to that, ask them
            first.
          </Trans>
        ) : (
          <Trans>All of you have said yes. Whoever joins can read what the set wrote before.</Trans>
        )}
      </p>
    </LinkDialog>
  )
}
