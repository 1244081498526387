import { Trans } from '@lingui/react/macro'
import { otherFacilitator } from '@setroom/shared'
import { useSend, useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'

/** Of two facilitators the second asks for the controls; what is offered or asked already stands above the circle. */
export function AskForControls() {
  const send = useSend()
  const [busy, run] = useBusy()
  const may = useView(
    ({ common: { session }, own }) => session !== null && otherFacilitator(session) === own.me.id,
  )
  const passing = useView(({ common }) => common.session?.seatOffer !== undefined)
  const gone = useView(({ common }) => common.session?.seatFreeAt !== undefined)
  return (
    <Button
      className="w-full min-w-0 grow"
      busy={busy}
      disabled={!may || passing || gone}
      onClick={() => void run(() => send({ type: 'seat.ask' }))}
    >
      <Trans>Ask for the controls</Trans>
    </Button>
  )
}
