import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { Offer } from './Offer.tsx'

/** What a personal link is, before it is used. */
export function PlaceOffer({ busy, onOpen }: { busy: boolean; onOpen: () => void }) {
  return (
    <Offer
      title={<Trans>This is your place in a set.</Trans>}
      action={
        <Button kind="main" size="large" busy={busy} onClick={onOpen}>
          <Trans>Take my place</Trans>
        </Button>
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
        </Trans>
      </p>
    </Offer>
  )
}
