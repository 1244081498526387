import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, PersonView, SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { inTheSet } from '../set/members/inTheSet.ts'
import { SessionChoice, useSessionsNotBegun } from '../set/members/SessionChoice.tsx'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { AskEverybody } from './AskEverybody.tsx'
import { PlanFirst } from './PlanFirst.tsx'

/** Asks every other member, each for themselves, whether somebody may come to a session who supports oneself; the facilitator asks for anybody. */
export function AskSupport({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me.id)
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const sessions = useSessionsNotBegun()
  const [chosen, setChosen] = useState<SessionId>()
  const session = chosen ?? sessions[0]?.id
  const [of, setOf] = useState<MemberId>(me)
  const title = <Trans>Ask about a support person</Trans>
  if (session === undefined)
    return (
      <PlanFirst title={title} onClose={onClose}>
        <Trans>
          A support person comes to one session. There has to be one planned, or an open room: the members are
          asked before it begins.
        </Trans>
      </PlanFirst>
    )
  return (
    <AskEverybody
      what={{ kind: 'support', session, of }}
      title={title}
      intro={
        <Trans>
          An interpreter, a captioner, an assistant: they sit beside whom they support, are bound by the
          contract, and have no turn, no vote and no airtime. Because they hear everything, each of the others
          is asked privately, beforehand. You will not learn who said what: whatever is missing reads “not
          this time”.
        </Trans>
      }
      who={<Trans>Who would come?</Trans>}
      whyFor={t`Interprets for me …`}
      onClose={onClose}
    >
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
      <SessionChoice sessions={sessions} value={session} onChange={setChosen} />
    </AskEverybody>
  )
}
