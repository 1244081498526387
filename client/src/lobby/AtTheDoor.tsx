import { Trans } from '@lingui/react/macro'
import { useOwn, usePlace } from '../connection/index.ts'
import { Spinner } from '../ui/Spinner.tsx'

/** A guest knocks by being here, and waits until they are let in. */
export function AtTheDoor() {
  const name = useOwn(({ me }) => me.name)
  usePlace('room')
  return (
    <section className="max-w-xl">
      <h1 className="font-serif text-2xl">
        <Trans>
          Welcome, <bdi>{name}</bdi>.
        </Trans>
      </h1>
      <p className="mt-3 flex items-center gap-3 text-ink-2 text-lg" role="status">
        <Spinner />
        <Trans>You are at the door. The facilitator will let you in.</Trans>
      </p>
      <p className="mt-4 text-ink-2">
        <Trans>Meanwhile: are you where you can speak freely, and hear without being overheard?</Trans>
      </p>
    </section>
  )
}
