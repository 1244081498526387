import { Trans } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useOwn } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
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
      <dl className="grid gap-x-5 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        <Detail term={<Trans>Name</Trans>}>
          <bdi>{me.name}</bdi>
        </Detail>
        <Detail term={<Trans>E-mail</Trans>}>{me.email ?? <Trans>none entered</Trans>}</Detail>
        <Detail term={<Trans>Time zone</Trans>}>{me.zone ?? ownZone()}</Detail>
      </dl>
      <Suspense>{editing && <EditPerson person={me} onClose={() => setEditing(false)} />}</Suspense>
    </Card>
  )
}

function Detail({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-5 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
