import { Trans, useLingui } from '@lingui/react/macro'
import type { SessionEntry, SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { NativeSelect } from '../../ui/NativeSelect.tsx'
import { planned } from '../home/nextSession.ts'
import { MadeLink } from './MadeLink.tsx'
import { PersonFields } from './PersonFields.tsx'
import { type Made, useMembers } from './useMembers.ts'
import { usePersonForm } from './usePersonForm.ts'

/** Invites somebody to one session: they wait at its door until they are let in. */
export function InviteGuest({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const formats = useFormats()
  const { person, problem, change, sound } = usePersonForm()
  const { inviteGuest } = useMembers()
  const entries = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const choices = [...entries.filter(({ status }) => status === 'open'), ...planned(entries)]
  const [session, setSession] = useState<SessionId | undefined>(choices[0]?.id)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()

  const save = async () => {
    if (!sound() || session === undefined) return
    setBusy(true)
    const result = await inviteGuest(person, session)
    setBusy(false)
    if (result.ok) setMade(result)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Invite a guest</Trans>}
      footer={
        made || session === undefined ? (
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
      ) : session === undefined ? (
        <p>
          <Trans>A guest comes to one session. Plan one first, or open the room.</Trans>
        </p>
      ) : (
        <div className="space-y-4">
          <p className="text-ink-2">
            <Trans>
              A guest waits at the door until you let them in, and sees and hears that one session only.
              Nothing the set wrote before opens for them.
            </Trans>
          </p>
          <PersonFields person={person} problem={problem} onChange={change} />
          <Field label={<Trans>For which session?</Trans>}>
            <NativeSelect value={session} onChange={(event) => setSession(event.target.value as SessionId)}>
              {choices.map(({ id, at, status }) => (
                <option key={id} value={id}>
                  {status === 'open'
                    ? t`The one that is open now`
                    : at
                      ? formats.dateTime(at)
                      : t`No date yet`}
                </option>
              ))}
            </NativeSelect>
          </Field>
        </div>
      )}
    </Dialog>
  )
}
