import { Trans } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { lazy, Suspense } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { ContractButton } from '../set/contract/ContractButton.tsx'
import { EnterRoom } from './EnterRoom.tsx'
import { WhoIsThere } from './WhoIsThere.tsx'

// The way in comes first; one's own words from last time a moment later.
const MoreToKnow = lazy(async () => ({ default: (await import('./MoreToKnow.tsx')).MoreToKnow }))

/** What waits for one here: a word of welcome, the way in, one's own words from last time. */
export function Arrival({ setId }: { setId: SetId }) {
  const name = useOwn(({ me }) => me.name)
  const bound = useView(
    ({ common, own }) => own.me.role !== 'support' || common.contract.affirmed[own.me.id] !== undefined,
  )
  return (
    <div className="flex flex-col gap-6">
      <section>
        <h1 className="font-serif text-2xl">
          <Trans>
            Good to see you, <bdi>{name}</bdi>.
          </Trans>
        </h1>
        <p className="mt-2 max-w-xl text-ink-2 text-lg">
          <Trans>Are you where you can speak freely, and hear without being overheard?</Trans>
        </p>
        {bound && <EnterRoom setId={setId} />}
        <WhoIsThere />
        {/* Whoever is not bound yet has it below, before the way in. */}
        {bound && (
          <div className="mt-4 flex">
            <ContractButton />
          </div>
        )}
      </section>
      <Suspense>
        <MoreToKnow bound={bound} />
      </Suspense>
    </div>
  )
}
