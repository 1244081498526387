import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { SpokenCode } from './SpokenCode.tsx'
import { useAsking } from './useAsking.ts'

/** Asks the facilitator's browser, or another device of one's own, and compares a short code with whoever helps. */
export function AskAround() {
  const facilitator = useView(({ common }) => common.members[common.set.facilitator]?.name) ?? ''
  const itsMe = useView(({ common, own }) => common.set.facilitator === own.me.id)
  const { state, failed, asking, begin, stop } = useAsking(false)

  if (state === undefined || failed) {
    return (
      <div className="mt-3">
        {failed && (
          <Banner tone="warn" className="mb-3">
            <Trans>The key did not open anything. Nothing was lost; ask once more.</Trans>
          </Banner>
        )}
        <p className="text-ink-2">
          {itsMe ? (
            <Trans>
              Open your set on a device that has the key. It will ask whether to hand it over, and you compare
              a short code on both. If none has it any more, ask a member to offer to take the facilitation
              over. You say yes here, they hand you a key, and then the facilitation back.
            </Trans>
          ) : (
            <Trans>
              You need to hear each other: on the phone, or in one room. The browser of{' '}
              <bdi>{facilitator}</bdi>, or another device of yours, shows a short code; you compare it aloud.
            </Trans>
          )}
        </p>
        <Button className="mt-3" onClick={begin}>
          <Trans>Ask for my key</Trans>
        </Button>
      </div>
    )
  }
  switch (state.step) {
    case 'asking':
      return (
        <div className="mt-3">
          <p role="status" className="flex items-center gap-2.5 text-ink-2">
            <Spinner />
            {itsMe ? (
              <Trans>Asking your other devices…</Trans>
            ) : (
              <Trans>
                Asking <bdi>{facilitator}</bdi> and your other devices…
              </Trans>
            )}
          </p>
          <p className="mt-2 text-ink-2 text-sm">
            <Trans>They see it on the pages of this set. You can leave this page open.</Trans>
          </p>
          <Button className="mt-3" kind="quiet" onClick={stop}>
            <Trans>Stop asking</Trans>
          </Button>
        </div>
      )
    case 'comparing':
      return (
        <div className="mt-3">
          <SpokenCode code={state.code} />
          <p className="mt-3 text-ink-2">
            <Trans>Read it to each other. Does the other screen show the same?</Trans>
          </p>
          <div className="mt-3 flex flex-wrap gap-2.5">
            <Button kind="main" onClick={() => asking?.agree()}>
              <Trans>Yes, the same</Trans>
            </Button>
            <Button onClick={stop}>
              <Trans>No, stop</Trans>
            </Button>
          </div>
        </div>
      )
    case 'agreed':
      return (
        <div className="mt-3">
          <SpokenCode code={state.code} />
          <p role="status" className="mt-3 flex items-center gap-2.5 text-ink-2">
            <Spinner />
            <Trans>Now the other side has to say so, too.</Trans>
          </p>
          <Button className="mt-3" kind="quiet" onClick={stop}>
            <Trans>Stop asking</Trans>
          </Button>
        </div>
      )
    case 'taking':
      return (
        <p role="status" className="mt-3 flex items-center gap-2.5 text-ink-2">
          <Spinner />
          <Trans>The key is here. One moment…</Trans>
        </p>
      )
    case 'over':
      return (
        <div className="mt-3">
          <Banner
            tone="warn"
            title={
              state.why === 'unfit' ? (
                <Trans>That was not the key that was compared.</Trans>
              ) : (
                <Trans>The other side stopped.</Trans>
              )
            }
          >
            <Trans>Nothing was handed over, and nothing is lost.</Trans>
          </Banner>
          <Button className="mt-3" onClick={begin}>
            <Trans>Ask once more</Trans>
          </Button>
        </div>
      )
  }
}
