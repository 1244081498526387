import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { Offer } from './Offer.tsx'

/** The link is another member's than the one this browser is. */
export function SwitchOffer({
  setName,
  name,
  onSwitch,
}: {
  setName: string
  name: string
  onSwitch: () => void
}) {
  return (
    <Offer
      alert
      title={
        <Trans>
          This browser is <bdi>{name}</bdi> in “<bdi>{setName}</bdi>”.
        </Trans>
      }
      action={
        <>
          <Button kind="main" size="large" onClick={onSwitch}>
            <Trans>Change to the other person</Trans>
          </Button>
          <Link href="/" className={buttonClass('plain', 'large')}>
            <Trans>Stay as I am</Trans>
          </Link>
        </>
      }
    >
      <p>
        <Trans>
          The link you opened belongs to somebody else in the same set. If you change, this browser forgets{' '}
          <bdi>{name}</bdi> here, and <bdi>{name}</bdi> needs their own link to come back.
        </Trans>
      </p>
    </Offer>
  )
}
