import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { TextLink } from '../ui/TextLink.tsx'
import { DeclineLink } from './DeclineLink.tsx'
import { Offer } from './Offer.tsx'

/** What a personal link is, before it is used. */
export function PlaceOffer({ token, busy, onOpen }: { token: string; busy: boolean; onOpen: () => void }) {
  const [declined, setDeclined] = useState(false)
  if (declined) return <Declined />
  return (
    <Offer
      title={<Trans>This is your place in a set.</Trans>}
      action={
        <>
          <Button kind="main" size="large" busy={busy} onClick={onOpen}>
            <Trans>Take my place</Trans>
          </Button>
          <DeclineLink token={token} onDone={() => setDeclined(true)} />
        </>
      }
      note={
        <Trans>
          The link is your key: whoever has it is you. Keep it to yourself, and keep it somewhere, for it is
          also your way back. <TextLink href="/privacy">What the server knows</TextLink>
        </Trans>
      }
    >
      <p>
        <Trans>
          A few people meet here, in confidence, and help each other think. This link was made for you alone.
        </Trans>
      </p>
      <p>
        <Trans>
          When you take your place, this browser remembers you, and the set is told that you use this device.
          The facilitator is told your time zone, so that dates can suit you.
        </Trans>
      </p>
    </Offer>
  )
}

function Declined() {
  return (
    <Offer
      alert
      title={<Trans>You have declined.</Trans>}
      action={
        <Link href="/" className={buttonClass('plain', 'large')}>
          <Trans>Go to the front page</Trans>
        </Link>
      }
    >
      <p>
        <Trans>
          Thank you for saying so. Whoever invited you sees it, without a reason; the others are told nothing.
          The link opens nothing any more.
        </Trans>
      </p>
    </Offer>
  )
}
