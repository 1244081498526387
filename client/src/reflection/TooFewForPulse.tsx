import { Trans } from '@lingui/react/macro'

/** In a very small set a rating would be a name: it is talked about instead. */
export function TooFewForPulse() {
  return (
    <div className="mx-auto max-w-md text-center">
      <p className="font-serif text-xl">
        <Trans>How was it, for each of you?</Trans>
      </p>
      <p className="mt-2 text-ink-2 text-sm">
        <Trans>
          There are too few of you for an anonymous rating: anyone could tell whose is whose. Say it to each
          other instead.
        </Trans>
      </p>
    </div>
  )
}
