import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { buttonClass } from '../ui/buttonClass.ts'
import { PageFrame } from './PageFrame.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useLingui()
  usePageTitle(t`Nothing here`)
  return (
    <PageFrame>
      <div className="mx-auto max-w-xl py-12">
        <h1 className="font-serif text-2xl">
          <Trans>There is nothing at this address.</Trans>
        </h1>
        <p className="mt-4 text-ink-2">
          <Trans>If you were sent a link, open it whole, up to its last character.</Trans>
        </p>
        <Link href="/" className={buttonClass('main', 'large', 'mt-6')}>
          <Trans>Go to the front page</Trans>
        </Link>
      </div>
    </PageFrame>
  )
}
