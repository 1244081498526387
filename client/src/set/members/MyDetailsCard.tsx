import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useOwn } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Detail, Details } from '../../ui/Details.tsx'
import { ownZone } from '../programme/ownZone.ts'

const EditPerson = lazy(async () => ({ default: (await import('./EditPerson.tsx')).EditPerson }))

/** One's own name, address and time zone as the server knows them, and the form that changes them. */
export function MyDetailsCard() {
  const me = useOwn(({ me }) => me)
  const [editing, setEditing] = useState(false)
  return (
    <Card
      title={<Trans>My details</Trans>}
      action={
        <Button size="small" onClick={() => setEditing(true)}>
          <Trans>Change them</Trans>
        </Button>
      }
    >
      <Details>
        <Detail term={<Trans>Name</Trans>}>
          <bdi>{me.name}</bdi>
        </Detail>
        <Detail term={<Trans>E-mail</Trans>}>{me.email ?? <Trans>none entered</Trans>}</Detail>
        <Detail term={<Trans>Time zone</Trans>}>{me.zone ?? ownZone()}</Detail>
      </Details>
      <Suspense>{editing && <EditPerson person={me} onClose={() => setEditing(false)} />}</Suspense>
    </Card>
  )
}
