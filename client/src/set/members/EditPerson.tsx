import { Trans } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useSend } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ownZone } from '../programme/ownZone.ts'
import { PersonFields } from './PersonFields.tsx'
import { usePersonForm } from './usePersonForm.ts'

type Edited = Pick<PersonView, 'id' | 'name' | 'language'>

/** Changes a person's name, address, language or zone; one's own too. */
export function EditPerson({ person, onClose }: { person: Edited; onClose: () => void }) {
  const mine = useOwn(({ me }) => me.id === person.id)
  const details = useOwn(({ me, details }) => (mine ? me : details?.[person.id]))
  // As it was when this was opened: only what is changed here is sent, for the others may change the rest meanwhile.
  const [before] = useState({
    name: person.name,
    email: details?.email ?? '',
    language: person.language,
    zone: details?.zone ?? '',
  })
  const form = usePersonForm({ ...before, zone: before.zone || (mine ? ownZone() : '') })
  const send = useSend()
  const [busy, setBusy] = useState(false)

  const save = async () => {
    if (!form.sound()) return
    const { language, zone } = form.person
    const [name, email] = [form.person.name.trim(), form.person.email.trim()]
    const changed = {
      ...(name !== before.name && { name }),
      ...(email !== before.email && { email: email === '' ? null : email }),
      ...(language !== before.language && { language }),
      ...(zone !== before.zone && zone !== '' && { zone }),
    }
    if (Object.keys(changed).length === 0) return onClose()
    setBusy(true)
    const answer = await send({ type: 'member.edit', member: person.id, ...changed })
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
