import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../../app/usePageTitle.ts'
import { useMay, usePlace } from '../../connection/index.ts'
import { ExportMine } from '../../exports/index.ts'
import { Card } from '../../ui/Card.tsx'
import { SetFrame } from '../frame/SetFrame.tsx'
import { DeleteSet } from './DeleteSet.tsx'
import { KeepingCard } from './KeepingCard.tsx'
import { LeaveSet } from './LeaveSet.tsx'

/** Taking one's own along, how long the set is kept, leaving it, and its end. */
export function KeepingPage() {
  return (
    <SetFrame width="text">
      <Keeping />
    </SetFrame>
  )
}

function Keeping() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`Keeping and leaving`)
  const writes = useMay('commitment.make')
  const mayDelete = useMay('set.delete')
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Keeping and leaving</Trans>
      </h1>
      <div className="mt-6 space-y-5">
        {writes && (
          <Card title={<Trans>Yours to take away</Trans>}>
            <p className="mb-3 text-ink-2">
              <Trans>
                Everything you wrote here, and what was written for you. Save it before you leave.
              </Trans>
            </p>
            <ExportMine />
          </Card>
        )}
        <KeepingCard />
        <Card title={<Trans>Leave the set</Trans>}>
          <LeaveSet />
        </Card>
        {mayDelete && (
          <Card title={<Trans>Delete the set</Trans>}>
            <DeleteSet />
          </Card>
        )}
      </div>
    </div>
  )
}
