import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { apiWords } from '../words/index.ts'
import type { ApiRefusal } from './api.ts'
import { Offer } from './Offer.tsx'

/**
 * One refusal for every link that does not open, wrong, renewed or revoked: it tells nothing. Whoever holds a link of a
 * deleted set hears that it is gone, and of a place that was left, that it was. What only failed on the way can be
 * tried again.
 */
export function LinkRefused({ why, onAgain }: { why: ApiRefusal; onAgain?: () => void }) {
  const { t } = useLingui()
  if (why === 'link') {
    return (
      <Offer
        alert
        title={<Trans>This link does not open anything.</Trans>}
        action={
          <Link href="/" className={buttonClass('plain', 'large')}>
            <Trans>Go to the front page</Trans>
          </Link>
        }
      >
        <p>
          <Trans>
            Perhaps a character is missing at its end, or it was renewed. Ask whoever gave it to you for a new
            one.
          </Trans>
        </p>
      </Offer>
    )
  }
  if (why === 'deleted') {
    return (
      <Offer
        alert
        title={<Trans>This set was deleted.</Trans>}
        action={
          <Link href="/" className={buttonClass('plain', 'large')}>
            <Trans>Go to the front page</Trans>
          </Link>
        }
      >
        <p>
          <Trans>
            The link was good, but the set that it belonged to is gone, and everything in it is erased.
          </Trans>
        </p>
      </Offer>
    )
  }
  if (why === 'left') {
    return (
      <Offer
        alert
        title={<Trans>This place was given back.</Trans>}
        action={
          <Link href="/" className={buttonClass('plain', 'large')}>
            <Trans>Go to the front page</Trans>
          </Link>
        }
      >
        <p>
          <Trans>
            Whoever this link was made for has left the set or declined, so it opens nothing any more. If that
            was you and you would like to come after all, ask the set’s facilitator: they can add you anew.
          </Trans>
        </p>
      </Offer>
    )
  }
  return (
    <Offer
      alert
      title={<Trans>That did not work.</Trans>}
      action={
        onAgain && (
          <Button kind="main" size="large" onClick={onAgain}>
            <Trans>Try again</Trans>
          </Button>
        )
      }
    >
      <p>{t(apiWords[why])}</p>
      <p>
        <Trans>Your link is still good.</Trans>
      </p>
    </Offer>
  )
}
