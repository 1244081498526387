import { Trans } from '@lingui/react/macro'
import { useOwn, usePlace } from '../connection/index.ts'
import { Spinner } from '../ui/Spinner.tsx'

/** A guest knocks by being here, as soon as the room is open, and waits until they are let in. */
export function AtTheDoor() {
  const name = useOwn(({ me }) => me.name)
  const open = useOwn(({ door }) => door !== null)
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
        {open ? (
          <Trans>You are at the door. The facilitator will let you in.</Trans>
        ) : (
          <Trans>The room is not open yet. You can wait here: you knock by yourself when it is.</Trans>
        )}
      </p>
      <p className="mt-4 text-ink-2">
        <Trans>Meanwhile: are you where you can speak freely, and hear without being overheard?</Trans>
      </p>
      {/* The set's contract is not theirs to read before they are in (SPEC V3); this holds whatever it says. */}
      <p className="mt-4">
        <Trans>What you hear here stays here: please tell nobody who said what, and record nothing.</Trans>
      </p>
    </section>
  )
}
