import { Trans, useLingui } from '@lingui/react/macro'
import { LifeBuoy } from 'lucide-react'
import { useOpenedByAny, useView } from '../connection/index.ts'
import { mailAddressIn } from '../set/links/mailAddress.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Popover } from '../ui/Popover.tsx'
import { SealedWords } from './SealedWords.tsx'

/** *Whom to turn to*: one click away for everybody, all the time. `compact` where words have no room. */
export function TurnTo({ compact = false }: { compact?: boolean | undefined }) {
  const { t } = useLingui()
  return (
    <Popover
      label={t`Whom to turn to`}
      trigger={
        compact ? (
          <IconButton kind="quiet" icon={<LifeBuoy />} label={t`Whom to turn to`} />
        ) : (
          <Button kind="quiet" size="small" icon={<LifeBuoy />}>
            <Trans>Whom to turn to</Trans>
          </Button>
        )
      }
    >
      <h2 className="quiet-heading">
        <Trans>Whom to turn to</Trans>
      </h2>
      <TurnToWords />
    </Popover>
  )
}

/** The people and numbers themselves. */
function TurnToWords() {
  const facilitator = useView(({ common }) => common.members[common.set.facilitator])
  const text = useView(({ common }) => common.set.settings.turnTo)
  const reading = useOpenedByAny(text, 'set.turnTo')
  return (
    <>
      <p className="mt-2">
        <Trans>
          In the set: <bdi>{facilitator?.name}</bdi>, who facilitates.
        </Trans>
      </p>
      {text === undefined ? (
        <p className="mt-3 text-ink-2 text-sm">
          <Trans>
            Your set has not written down anybody outside it yet. The facilitator can add that in the set’s
            settings.
          </Trans>
        </p>
      ) : (
        <SealedWords reading={reading} className="mt-3" />
      )}
      <Concern />
      <p className="mt-3 text-ink-2 text-sm">
        <Trans>In danger, call the emergency number where you are: 112 in Europe.</Trans>
      </p>
    </>
  )
}

/** A concern about the facilitator goes outside the set, by one's own mail: neither set nor server hears of it. */
function Concern() {
  const { t } = useLingui()
  const facilitator = useView(({ common, own }) => common.set.facilitator === own.me.id)
  const reading = useOpenedByAny(
    useView(({ common }) => common.set.settings.outside),
    'set.outside',
  )
  const who = reading.plain?.trim() ?? ''
  if (facilitator || who === '') return null
  const address = mailAddressIn(who)
  return (
    <div className="mt-3">
      <p>
        <Trans>
          Something about the facilitator: <bdi>{who}</bdi>, outside the set. Nobody here is told.
        </Trans>
      </p>
      {address !== undefined && (
        <p className="mt-1.5">
          <a
            className="underline underline-offset-4"
            href={`mailto:${address}`}
            aria-label={t`Write to ${who}`}
          >
            <Trans>Write an e-mail</Trans>
          </a>
        </p>
      )}
    </div>
  )
}
