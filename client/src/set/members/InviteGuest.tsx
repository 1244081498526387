import { Trans } from '@lingui/react/macro'
import { type ConsentId, type MemberId, randomId, type SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useConsent } from '../../consent/useConsent.ts'
import { useBusy } from '../../room/useBusy.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { PersonFields } from './PersonFields.tsx'
import { SessionChoice, useSessionsNotBegun } from './SessionChoice.tsx'
import { type Made, useMembers } from './useMembers.ts'
import { usePersonForm } from './usePersonForm.ts'

/** Somebody to whom everybody said yes: that, as what, for which session, beside whom, and what they are called. */
type Agreed = {
  consent: ConsentId
  kind: 'guest' | 'observer' | 'support'
  session: SessionId
  of: MemberId | undefined
  name: string
}

/**
 * Invites somebody to one session, as a guest or an observer, or to support somebody: they wait at its door until they are let in. Without
 * `agreed` nobody has joined yet who could be asked: the question is put all the same, for those who come in later.
 */
export function InviteGuest({ agreed, onClose }: { agreed?: Agreed; onClose: () => void }) {
  const { person, problem, change, sound } = usePersonForm(agreed === undefined ? {} : { name: agreed.name })
  const { inviteGuest, inviteSupport } = useMembers()
  const { ask } = useConsent()
  const choices = useSessionsNotBegun()
  const [session, setSession] = useState<SessionId | undefined>(agreed?.session ?? choices[0]?.id)
  // Put once, for one session, however often the invitation is tried.
  const [put, setPut] = useState<{ consent: ConsentId; session: SessionId }>()
  const [busy, run] = useBusy()
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()

  const asked = async (session: SessionId): Promise<ConsentId | undefined> => {
    if (put?.session === session) return put.consent
    const consent = randomId<ConsentId>(crypto)
    const answer = await ask({ name: person.name, why: '' }, { kind: 'guest', session }, consent)
    if (!answer.ok) return undefined
    setPut({ consent, session })
    return consent
  }
  const save = () =>
    run(async () => {
      if (!sound() || session === undefined) return
      const consent = agreed?.consent ?? (await asked(session))
      if (consent === undefined) return
      const of = agreed?.of
      const result = await (of === undefined
        ? inviteGuest(person, session, consent)
        : inviteSupport(person, session, of, consent))
      if (result.ok) setMade(result)
    })
  return (
    <LinkDialog
      title={
        agreed?.kind === 'observer' ? (
          <Trans>Invite an observer</Trans>
        ) : agreed?.kind === 'support' ? (
          <Trans>Invite a support person</Trans>
        ) : (
          <Trans>Invite a guest</Trans>
        )
      }
      made={made}
      possible={session !== undefined}
      busy={busy}
      onMake={save}
      onClose={onClose}
    >
      {session === undefined ? (
        <p>
          <Trans>A guest comes to one session. Plan one first: the members are asked before it begins.</Trans>
        </p>
      ) : (
        <div className="space-y-4">
          <p className="text-ink-2">
            {agreed === undefined ? (
              <Trans>
                A guest waits at the door until you let them in, and sees and hears that one session only.
                Nothing the set wrote before opens for them. Nobody has come into the set yet: whoever does is
                asked privately, and only with everybody’s yes can you let the guest in.
              </Trans>
            ) : agreed.kind === 'guest' ? (
              <Trans>
                All of you have said yes. A guest waits at the door until you let them in, and sees and hears
                that one session only. Nothing the set wrote before opens for them.
              </Trans>
            ) : agreed.kind === 'support' ? (
              <Trans>
                An interpreter, a captioner, an assistant: they sit beside whom they support, are bound by the
                contract, and have no turn, no vote and no airtime. Everybody sees them. Nothing the set wrote
                before opens for them.
              </Trans>
            ) : (
              <Trans>
                All of you have said yes. Whoever observes waits at the door until you let them in, sees and
                hears that one session, and takes no part in it. Nothing the set wrote before opens for them.
              </Trans>
            )}
          </p>
          <PersonFields person={person} problem={problem} onChange={change} />
          {agreed === undefined && <SessionChoice sessions={choices} value={session} onChange={setSession} />}
        </div>
      )}
    </LinkDialog>
  )
}
