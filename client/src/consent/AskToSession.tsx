import { Trans, useLingui } from '@lingui/react/macro'
import type { SessionId } from '@setroom/shared'
import { useState } from 'react'
import { SessionChoice, useSessionsNotBegun } from '../set/members/SessionChoice.tsx'
import { AskEverybody } from './AskEverybody.tsx'
import { PlanFirst } from './PlanFirst.tsx'

/** The facilitator asks every member, each for themselves, whether somebody may come to a session, and as what. */
export function AskToSession({ as, onClose }: { as: 'observer' | 'guest'; onClose: () => void }) {
  const { t } = useLingui()
  const sessions = useSessionsNotBegun()
  const [chosen, setChosen] = useState<SessionId>()
  const session = chosen ?? sessions[0]?.id
  const title =
    as === 'observer' ? (
      <Trans>Ask whether somebody may observe</Trans>
    ) : (
      <Trans>Ask whether a guest may come</Trans>
    )
  if (session === undefined)
    return (
      <PlanFirst title={title} onClose={onClose}>
        {as === 'observer' ? (
          <Trans>
            Somebody observes one session. Plan one first: the members are asked before it begins.
          </Trans>
        ) : (
          <Trans>A guest comes to one session. Plan one first: the members are asked before it begins.</Trans>
        )}
      </PlanFirst>
    )
  return (
    <AskEverybody
      what={{ kind: as, session }}
      title={title}
      intro={
        <Trans>
          Each member is asked privately, beforehand. Only if all of them say yes can this person come. You
          will not learn who said what: whatever is missing reads “not this time”.
        </Trans>
      }
      who={as === 'observer' ? <Trans>Who would observe?</Trans> : <Trans>Who would come?</Trans>}
      whyFor={as === 'observer' ? t`Is learning to facilitate …` : t`Knows our field, and would listen …`}
      onClose={onClose}
    >
      <SessionChoice sessions={sessions} value={session} onChange={setChosen} />
    </AskEverybody>
  )
}
