import { Trans, useLingui } from '@lingui/react/macro'
import { useOpenedByAny, useView } from '../connection/index.ts'
import { mailAddressIn } from '../set/links/mailAddress.ts'
import { SealedWords } from './SealedWords.tsx'

/** The people and numbers themselves. */
export function TurnToWords() {
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
