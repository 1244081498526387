import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, PersonView, SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { inTheSet } from '../set/members/inTheSet.ts'
import { LinkDialog } from '../set/members/LinkDialog.tsx'
import { PersonFields } from '../set/members/PersonFields.tsx'
import { SessionChoice, useSessionsAhead } from '../set/members/SessionChoice.tsx'
import { type Made, useMembers } from '../set/members/useMembers.ts'
import { usePersonForm } from '../set/members/usePersonForm.ts'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'

/** Invites whoever supports somebody in one session: oneself, or for the facilitator anybody. */
export function InviteSupport({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me.id)
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const { person, problem, change, sound } = usePersonForm()
  const { inviteSupport } = useMembers()
  const sessions = useSessionsAhead()
  const [chosen, setChosen] = useState<SessionId>()
  const session = chosen ?? sessions[0]?.id
  const [of, setOf] = useState<MemberId>(me)
  const [busy, run] = useBusy()
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()
  const save = () =>
    run(async () => {
      if (!sound() || session === undefined) return
      const result = await inviteSupport(person, session, of)
      if (result.ok) setMade(result)
    })
  return (
    <LinkDialog
      title={<Trans>Invite a support person</Trans>}
      made={made}
      possible={session !== undefined}
      busy={busy}
      onMake={save}
      onClose={onClose}
    >
      {session === undefined ? (
        <p>
          <Trans>A support person comes to one session. There has to be one planned, or an open room.</Trans>
        </p>
      ) : (
        <div className="space-y-4">
          <p className="text-ink-2">
            <Trans>
              An interpreter, a captioner, an assistant: they sit beside whom they support, are bound by the
              contract, and have no turn, no vote and no airtime. Everybody sees them. Nothing the set wrote
              before opens for them.
            </Trans>
          </p>
          {facilitates && (
            <Field label={<Trans>Whom do they support?</Trans>}>
              <NativeSelect value={of} onChange={(event) => setOf(event.target.value as MemberId)}>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {id === me ? t`${name} (you)` : name}
                  </option>
                ))}
              </NativeSelect>
            </Field>
          )}
          <PersonFields person={person} problem={problem} onChange={change} />
          <SessionChoice sessions={sessions} value={session} onChange={setChosen} />
        </div>
      )}
    </LinkDialog>
  )
}
