import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useOwn, useSend, useView } from '../../connection/index.ts'
import { useWays } from '../../signIn/useWays.ts'
import { Card } from '../../ui/Card.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** How one is reminded: on the set's page always, by mail as one likes. */
export function RemindersCard() {
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const ways = useWays()
  const mail = ways?.ok === true && ways.value.mail
  if (guest) return null
  return (
    <Card title={<Trans>Reminders</Trans>}>
      <p className="text-ink-2 text-sm">
        <Trans>
          Two days before a date you promised and on it, the set’s page says so first thing, and what it was.
        </Trans>
      </p>
      {mail && <ByMail />}
    </Card>
  )
}

function ByMail() {
  const set = useView(({ common }) => common.set.id)
  const { id: member, email, noMail } = useOwn(({ me }) => me)
  const send = useSend()
  const [busy, setBusy] = useState(false)
  if (email === undefined) {
    return (
      <p className="mt-2 text-ink-2 text-sm">
        <Trans>
          A mail can say so, too, once your address is entered with your name under{' '}
          <TextLink href={`/set/${set}/people`}>people</TextLink>.
        </Trans>
      </p>
    )
  }
  const choose = async (on: boolean) => {
    setBusy(true)
    await send({ type: 'member.mail', member, on })
    setBusy(false)
  }
  return (
    <Switch
      label={<Trans>By e-mail, too</Trans>}
      hint={
        <Trans>
          To <bdi>{email}</bdi>, also a day before your set meets, when there is a note to the set that you
          have not seen, and in the morning when somebody asked how it goes. Never what it is about. That the
          set is about to be erased is mailed in any case, and to whoever facilitates that somebody offers to
          take over.
        </Trans>
      }
      checked={noMail !== true}
      disabled={busy}
      onChange={(event) => void choose(event.target.checked)}
    />
  )
}
