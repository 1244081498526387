import { Trans } from '@lingui/react/macro'
import { useSend, useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { useBusy } from './useBusy.ts'
import { useName } from './useName.ts'

/** Of two facilitators one has offered the controls, or asked for them: the other agrees, or either lets it be. */
export function Passing() {
  const send = useSend()
  const me = useView(({ own }) => own.me.id)
  const session = useView(({ common }) => common.session)
  const holds = session?.controls === me
  const mine = session?.seatOffer === me
  const other = holds
    ? session?.controls === session?.facilitator
      ? session?.second
      : session?.facilitator
    : session?.controls
  const name = useName(other)
  const [busy, run] = useBusy()
  const agree = () => {
    if (!holds) return send({ type: 'seat.ask' })
    return other === undefined ? undefined : send({ type: 'seat.handOver', member: other })
  }
  return (
    <Banner
      title={
        holds ? (
          mine ? (
            <Trans>You have offered {name} the controls.</Trans>
          ) : (
            <Trans>{name} asks for the controls.</Trans>
          )
        ) : mine ? (
          <Trans>You have asked {name} for the controls.</Trans>
        ) : (
          <Trans>{name} offers you the controls.</Trans>
        )
      }
      action={
        <span className="flex flex-wrap gap-2">
          {!mine && (
            <Button kind="main" size="small" busy={busy} onClick={() => void run(async () => agree())}>
              {holds ? <Trans>Hand them over</Trans> : <Trans>I’ll hold the controls</Trans>}
            </Button>
          )}
          <Button kind="quiet" size="small" onClick={() => void send({ type: 'seat.decline' })}>
            {mine ? <Trans>Take it back</Trans> : <Trans>Not now</Trans>}
          </Button>
        </span>
      }
    />
  )
}
