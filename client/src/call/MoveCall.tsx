import { Trans } from '@lingui/react/macro'
import { useMay, useSend, useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { useCallState } from './CallProvider.tsx'

/** For whoever holds the controls: everybody's voices go to the call that the contract names, or come back. */
export function MoveCall() {
  const send = useSend()
  const may = useMay('call.move')
  const moved = useView(({ common }) => common.session?.callMoved === true)
  const named = useView(({ common: { set } }) => set.settings.call === 'livekit' && set.settings.ownCall)
  const carried = useCallState(({ status }) => status !== 'companion')
  const [busy, run] = useBusy()
  if (!may || !named || !carried) return null
  const move = async () => void (await send({ type: 'call.move', to: moved ? 'here' : 'own' }))
  return (
    <Button size="small" busy={busy} onClick={() => void run(move)}>
      {moved ? <Trans>Bring all voices back here</Trans> : <Trans>Move all voices to the agreed call</Trans>}
    </Button>
  )
}
