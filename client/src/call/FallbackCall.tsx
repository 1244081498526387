import { Trans } from '@lingui/react/macro'
import { useMay, useSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Words } from '../ui/Words.tsx'
import { OwnCallLink } from './OwnCallLink.tsx'
import { useOwnCall } from './useOwnCall.ts'

/** Where the contract says that the voices go when the call here fails; the facilitator moves everybody there. */
export function FallbackCall({ movable = false }: { movable?: boolean }) {
  const { reading, address } = useOwnCall()
  const mayMove = useMay('set.edit') && movable
  const send = useSend()
  const [busy, run] = useBusy()
  const words = reading.plain?.trim() ?? ''
  if (words === '') return null
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
      <span>
        <Trans>Your set agreed to go on in a call of its own:</Trans>
      </span>
      {address === undefined ? <Words>{words}</Words> : <OwnCallLink address={address} />}
      {mayMove && (
        <Button
          size="small"
          busy={busy}
          onClick={() =>
            void run(async () => void (await send({ type: 'set.edit', settings: { call: 'own' } })))
          }
        >
          <Trans>Move all voices there</Trans>
        </Button>
      )}
    </div>
  )
}
