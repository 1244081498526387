import { Trans } from '@lingui/react/macro'
import { Words } from '../ui/Words.tsx'
import { MoveCall } from './MoveCall.tsx'
import { OwnCallLink } from './OwnCallLink.tsx'
import { useOwnCall } from './useOwnCall.ts'

/** Where the contract says that the voices go when the call here fails; whoever holds the controls moves everybody's. */
export function FallbackCall() {
  const { reading, address } = useOwnCall()
  const words = reading.plain?.trim() ?? ''
  if (words === '') return null
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
      <span>
        <Trans>Your set agreed to go on in a call of its own:</Trans>
      </span>
      {address === undefined ? <Words>{words}</Words> : <OwnCallLink address={address} />}
      <MoveCall />
    </div>
  )
}
