import { Trans, useLingui } from '@lingui/react/macro'
import { LifeBuoy } from 'lucide-react'
import { useSealedText, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Words } from '../ui/Words.tsx'

/** *Whom to turn to*: one click away for everybody, all the time. */
export function TurnTo() {
  const { t } = useLingui()
  const facilitator = useView(({ common }) => common.members[common.set.facilitator])
  const text = useView(({ common }) => common.set.settings.turnTo)
  const reading = useSealedText(text, {
    purpose: 'set.turnTo',
    ...(facilitator === undefined ? {} : { author: facilitator.id }),
  })
  return (
    <Popover
      label={t`Whom to turn to`}
      trigger={
        <Button kind="quiet" size="small" icon={<LifeBuoy />}>
          <Trans>Whom to turn to</Trans>
        </Button>
      }
    >
      <h3 className="quiet-heading">
        <Trans>Whom to turn to</Trans>
      </h3>
      <p className="mt-2">
        <Trans>
          In the set: <bdi>{facilitator?.name}</bdi>, who facilitates.
        </Trans>
      </p>
      {reading.state === 'open' ? (
        <Words className="mt-3">{reading.plain}</Words>
      ) : (
        <p className="mt-3 text-ink-2 text-sm">
          <Trans>
            Your set has not written down anybody outside it yet. The facilitator can add that in the set’s
            settings.
          </Trans>
        </p>
      )}
      <p className="mt-3 text-ink-2 text-sm">
        <Trans>In danger, call the emergency number where you are: 112 in Europe.</Trans>
      </p>
    </Popover>
  )
}
