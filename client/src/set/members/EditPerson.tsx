import { Trans } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useSend } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ownZone } from '../programme/ownZone.ts'
import { PersonFields } from './PersonFields.tsx'
import { usePersonForm } from './usePersonForm.ts'

/** Changes a person's name, address, language or zone; one's own too. */
export function EditPerson({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const mine = useOwn(({ me }) => me.id === person.id)
  const details = useOwn(({ me, details }) => (mine ? me : details?.[person.id]))
  const form = usePersonForm({
    name: person.name,
    email: details?.email ?? '',
    language: person.language,
    zone: details?.zone ?? (mine ? ownZone() : ''),
  })
  const send = useSend()
  const [busy, setBusy] = useState(false)

  const save = async () => {
    if (!form.sound()) return
    setBusy(true)
    const { name, email, language, zone } = form.person
    const answer = await send({
      type: 'member.edit',
      member: person.id,
      name: name.trim(),
      email: email.trim() === '' ? null : email.trim(),
      language,
      ...(zone === '' ? {} : { zone }),
    })
    setBusy(false)
    if (answer.ok) onClose()
    else if (answer.reason === 'same-address') form.refused('taken')
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Name, address, language, time zone</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={save}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <PersonFields person={form.person} problem={form.problem} onChange={form.change} />
      <p className="mt-4 text-ink-2 text-sm">
        <Trans>The server knows these; all that you write in the set it does not.</Trans>
      </p>
    </Dialog>
  )
}
