import { Trans } from '@lingui/react/macro'
import type { ConsentView } from '@setroom/shared'
import { useSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'

/** The side of whoever asks, and of the facilitator: stop asking, let in or name whom all said yes to, put away what is over. */
export function KeepAsking({
  consent,
  name,
  onInvite,
}: {
  consent: ConsentView
  name: string
  onInvite: () => void
}) {
  const send = useSend()
  const [busy, run] = useBusy()
  const { id, kind, who, outcome } = consent
  const placed = kind !== 'second' && who !== undefined
  return (
    <>
      {outcome === undefined && (
        <p className="text-ink-2 text-sm">
          {placed ? (
            <Trans>
              Somebody has come into the set who was not asked. Until all have said yes again, you cannot let{' '}
              <bdi>{name}</bdi> in; if that is missing when the session begins, the link opens nothing more.
            </Trans>
          ) : kind === 'member' || kind === 'second' ? (
            <Trans>
              The members are asked on the set’s page and in the lobby, until the next session begins. As soon
              as all have said yes, it says so here.
            </Trans>
          ) : (
            <Trans>
              The members are asked on the set’s page and in the lobby, until the session begins. As soon as
              all have said yes, it says so here.
            </Trans>
          )}
        </p>
      )}
      <div className="flex flex-wrap gap-2.5 pt-1">
        {outcome === 'granted' && (
          <Button kind="main" size="small" onClick={onInvite}>
            {kind === 'second' ? <Trans>Make second facilitator</Trans> : <Trans>Make their link</Trans>}
          </Button>
        )}
        <Button
          kind="quiet"
          size="small"
          className={outcome === 'granted' ? undefined : '-ms-3.5'}
          busy={busy}
          onClick={() => void run(() => send({ type: 'consent.end', consent: id }))}
        >
          {outcome !== undefined ? (
            <Trans>Put it away</Trans>
          ) : placed ? (
            <Trans>Stop asking, and close their link</Trans>
          ) : (
            <Trans>Stop asking</Trans>
          )}
        </Button>
      </div>
    </>
  )
}
