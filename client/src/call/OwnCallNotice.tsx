import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { Words } from '../ui/Words.tsx'
import { MoveCall } from './MoveCall.tsx'
import { OwnCallLink } from './OwnCallLink.tsx'
import { useOwnCall } from './useOwnCall.ts'

/** Where the set's own call is. Its address is opened from sealed text, and followed only if it is a web address. */
export function OwnCallNotice() {
  const { reading, address } = useOwnCall()
  const moved = useView(({ common }) => common.session?.callMoved === true)
  return (
    <Banner
      title={
        moved ? (
          <Trans>All voices have moved to your set’s own call.</Trans>
        ) : (
          <Trans>Your set meets in a call of its own.</Trans>
        )
      }
      action={
        <div className="flex flex-wrap gap-2.5 empty:hidden">
          {address !== undefined && <OwnCallLink address={address} main />}
          <MoveCall />
        </div>
      }
    >
      {reading.state === 'open' && address === undefined ? (
        <Words>{reading.plain}</Words>
      ) : reading.state !== 'open' && reading.state !== 'opening' ? (
        <Trans>Its address does not stand here: ask your facilitator for it.</Trans>
      ) : (
        <Trans>Keep this page beside it: phases, clock, questions and commitments all work here.</Trans>
      )}
    </Banner>
  )
}
