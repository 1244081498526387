import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { Link } from 'wouter'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay } from '../connection/index.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { NextMeeting } from './NextMeeting.tsx'

/** Where everybody is when a session was called off before it had begun. */
export function CalledOffPage({ setId }: { setId: SetId }) {
  const { t } = useLingui()
  const mayPlan = useMay('session.plan')
  usePageTitle(t`Called off`)
  return (
    <PageFrame width="text">
      <div className="mx-auto max-w-2xl space-y-4 pt-8 sm:pt-12">
        <h1 className="font-serif text-3xl">
          <Trans>Not today.</Trans>
        </h1>
        <p className="max-w-prose text-ink-2 text-lg">
          <Trans>
            This meeting was called off before it began. What you prepared is kept for the next one.
          </Trans>
        </p>
        <NextMeeting />
        <div className="flex flex-wrap gap-3 pt-4">
          {mayPlan && (
            <Link href={`/set/${setId}/programme`} className={buttonClass('main', 'large')}>
              <Trans>Find a new date</Trans>
            </Link>
          )}
          <Link href={`/set/${setId}`} className={buttonClass(mayPlan ? 'plain' : 'main', 'large')}>
            <Trans>To the set’s page</Trans>
          </Link>
        </div>
      </div>
    </PageFrame>
  )
}
