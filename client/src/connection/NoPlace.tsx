import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { LinkRefused } from '../join/LinkRefused.tsx'
import { useOpenLink } from '../join/useOpenLink.ts'
import { type HeldLink, heldLinks } from '../sealing/index.ts'
import { useUndonePlace } from '../set/devices/useUndonePlace.ts'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { Closed } from './Closed.tsx'
import { isClosedHere, noteClosed } from './closedHere.ts'
import { useConnection } from './connectionContext.ts'
import type { ShutOutReason } from './connectionState.ts'
import { forgetEverything } from './forgetEverything.ts'

/** This browser is shut out of the set (`why`), or the server does not know it at all (`signedOut`). */
export function NoPlace({ signedOut, why }: { signedOut: boolean; why: ShutOutReason | null }) {
  return signedOut ? <SignedOut /> : <ShutOut why={why} />
}

function ShutOut({ why }: { why: ShutOutReason | null }) {
  const held = useHeldLink()
  if (why === 'refused') {
    return (
      <Closed title={<Trans>You were not let in this time.</Trans>}>
        <Trans>If that surprises you, ask whoever invited you.</Trans>
      </Closed>
    )
  }
  if (why === 'device') return <Undone />
  if (why === 'deleted' || why === 'left' || why === 'declined') return <Over why={why} />
  // One's own link was renewed here, and the new one is at hand.
  if (held?.pending !== undefined) return <SignedOut taken />
  return <PlaceClosed />
}

function PlaceClosed() {
  const { set } = useConnection()
  useEffect(() => noteClosed(set), [set])
  return (
    <Closed title={<Trans>This place is closed.</Trans>}>
      <Trans>
        The link that this browser used no longer opens it. If you should be here, ask for a new one.
      </Trans>
    </Closed>
  )
}

/** The set is no more, or this person left it: nothing of it stays in this browser either. */
function Over({ why }: { why: 'deleted' | 'left' | 'declined' }) {
  const { set } = useConnection()
  useEffect(() => forgetEverything(set), [set])
  if (why === 'declined') {
    return (
      <Closed title={<Trans>You have declined.</Trans>}>
        <Trans>
          Thank you for saying so. Whoever invited you sees it, without a reason; the others are told nothing.
          This browser has forgotten link and key.
        </Trans>
      </Closed>
    )
  }
  if (why === 'left') {
    return (
      <Closed title={<Trans>You have left the set.</Trans>}>
        <Trans>
          What you wrote is being erased, and this browser has forgotten link and key. Thank you for what you
          brought.
        </Trans>
      </Closed>
    )
  }
  return (
    <Closed title={<Trans>This set was deleted.</Trans>}>
      <Trans>
        Everything in it is erased from the server, for everybody, and this browser has forgotten link and
        key. The others see the same.
      </Trans>
    </Closed>
  )
}

/** Somebody's device was undone, and this browser was it. */
function Undone() {
  const place = useUndonePlace(true)
  if (place === undefined) return <Waiting />
  if (place === 'kept') return <SignedOut taken />
  return (
    <Closed title={<Trans>This browser was signed out.</Trans>}>
      <Trans>
        From another device it was taken off the set, and it has forgotten link and key. With the same link it
        does not come back. If you should be here, ask for a new one.
      </Trans>
    </Closed>
  )
}

function useHeldLink(): HeldLink | undefined {
  const { set } = useConnection()
  const [held, setHeld] = useState<HeldLink>()
  useEffect(() => {
    void heldLinks().then((all) => setHeld(all.find((one) => one.set === set)))
  }, [set])
  return held
}

/** The server does not know this browser (any more): its own link, if it still has it, lets it in again. */
function SignedOut({ taken = false }: { taken?: boolean }) {
  const held = useHeldLink()
  const { set } = useConnection()
  const { opening, open } = useOpenLink()
  const back = async () => {
    if (held === undefined) return
    const { pending, link } = held
    if (pending !== undefined && (await open({ kind: 'place', link: pending }))) return
    await open({ kind: 'place', link })
  }

  if (opening.step === 'refused') {
    // Noticed only now, for this browser was not there when it happened.
    if (opening.why === 'deleted' || opening.why === 'left') return <Over why={opening.why} />
    return (
      <div className="mx-auto max-w-xl px-5 py-12">
        <LinkRefused why={opening.why} onAgain={back} />
      </div>
    )
  }
  if (!taken && isClosedHere(set)) return <PlaceClosed />
  const title = taken ? (
    <Trans>This browser was signed out.</Trans>
  ) : (
    <Trans>This browser has no place here.</Trans>
  )
  if (held === undefined) {
    return (
      <Closed
        title={title}
        action={
          <Link href="/sign-in" className={buttonClass('main', 'large')}>
            <Trans>Sign in again</Trans>
          </Link>
        }
      >
        <Trans>
          Open your personal link again in this browser. If you cannot find it, sign in again, or ask the
          set’s facilitator for a new one.
        </Trans>
      </Closed>
    )
  }
  return (
    <Closed
      title={title}
      action={
        <Button kind="main" size="large" busy={opening.step === 'busy'} onClick={back}>
          <Trans>Come back in</Trans>
        </Button>
      }
    >
      <Trans>It still holds your personal link, so you can come back. The set will be told of it.</Trans>
    </Closed>
  )
}
