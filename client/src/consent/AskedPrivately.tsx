import { Trans } from '@lingui/react/macro'
import type { ConsentView } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useConnection, useSealing, useView } from '../connection/index.ts'
import { AddPerson } from '../set/members/AddPerson.tsx'
import { InviteGuest } from '../set/members/InviteGuest.tsx'
import { PersonDeed } from '../set/members/PersonDeed.tsx'
import { Card } from '../ui/Card.tsx'
import { AskedRow } from './AskedRow.tsx'
import { keepAnswers } from './keepAnswers.ts'

/** What everybody has to say yes to, each for themselves: to be answered here, and what came of it. */
export function AskedPrivately() {
  const consents = useView(({ common }) => Object.values<ConsentView>(common.consents))
  const connection = useConnection()
  const sealing = useSealing()
  useEffect(
    () => (sealing === undefined ? undefined : keepAnswers(connection, sealing)),
    [connection, sealing],
  )
  // Held here: the question is gone as soon as the place is made, and its link still to be shown.
  const [inviting, setInviting] = useState<{ consent: ConsentView; name: string }>()
  const latestFirst = [...consents].sort((a, b) => b.at - a.at)
  return (
    <>
      {latestFirst.length > 0 && (
        <Card title={<Trans>Only if all of you say yes</Trans>}>
          <ul className="divide-y divide-line">
            {latestFirst.map((consent) => (
              <li key={consent.id} className="py-4 first:pt-0">
                <AskedRow consent={consent} onInvite={(name) => setInviting({ consent, name })} />
              </li>
            ))}
          </ul>
          <p className="text-ink-3 text-sm">
            <Trans>
              Each member is asked privately. Nobody is shown who has answered; a no and no answer both read
              “not this time”. Answers are veiled in your browser, so that not even the server can tell yours.
              In so small a set people may still guess.
            </Trans>
          </p>
        </Card>
      )}
      {inviting && <Invite {...inviting} onClose={() => setInviting(undefined)} />}
    </>
  )
}

function Invite({ consent, name, onClose }: { consent: ConsentView; name: string; onClose: () => void }) {
  const { id, kind, session, of, who } = consent
  const person = useView(({ common }) => (who === undefined ? undefined : common.members[who]))
  if (kind === 'member') return <AddPerson late={{ consent: id, name }} onClose={onClose} />
  if (kind === 'second')
    return (
      person !== undefined && (
        <PersonDeed deed="second" consent={id} person={person} mine={false} onClose={onClose} />
      )
    )
  return (
    session !== undefined && (
      <InviteGuest agreed={{ consent: id, kind, session, of, name }} onClose={onClose} />
    )
  )
}
