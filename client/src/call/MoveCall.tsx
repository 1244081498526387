import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useMay, useSealAndSend, useSend, useView } from '../connection/index.ts'
import { useSessionId } from '../phases/useSessionId.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useCallState } from './CallProvider.tsx'
import { useOwnCall } from './useOwnCall.ts'

/** For whoever holds the controls: everybody's voices go to the call that the contract names, or come back. */
export function MoveCall() {
  const send = useSend()
  const sealAndSend = useSealAndSend()
  const scope = useSessionId()
  const { plain } = useOwnCall().reading
  const may = useMay('call.move')
  const moved = useView(({ common }) => common.session?.callMoved === true)
  const named = useView(({ common: { set } }) => set.settings.call === 'livekit' && set.settings.ownCall)
  const carried = useCallState(({ status }) => status !== 'companion')
  const [busy, run] = useBusy()
  const [asking, setAsking] = useState(false)
  if (!may || !named || !carried) return null
  const move = async (to: 'own' | 'here') => {
    if (to === 'here' || plain === undefined) await send({ type: 'call.move', to })
    // Sealed anew for the session: its guests have no key to what the set wrote down.
    else
      await sealAndSend(async (seal) => ({
        type: 'call.move',
        to: 'own',
        address: await seal('set.ownCall', plain, { scope }),
      }))
  }
  return (
    <>
      <Button
        size="small"
        busy={busy}
        onClick={() => (moved ? void run(() => move('here')) : setAsking(true))}
      >
        {moved ? (
          <Trans>Bring all voices back here</Trans>
        ) : (
          <Trans>Move all voices to the agreed call</Trans>
        )}
      </Button>
      <ConfirmDialog
        open={asking && !moved}
        onOpenChange={setAsking}
        title={<Trans>Go on in the agreed call?</Trans>}
        body={
          <Trans>
            Nobody is heard or seen here any more; everybody reads the address of the call that your contract
            names. The session goes on, and you can bring all voices back.
          </Trans>
        }
        confirmLabel={<Trans>Move all voices</Trans>}
        onConfirm={() => run(() => move('own'))}
      />
    </>
  )
}
