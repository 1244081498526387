import { Trans } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { lazy, Suspense } from 'react'
import { useOwn } from '../connection/index.ts'
import { ContractButton } from '../set/contract/ContractButton.tsx'
import { EnterRoom } from './EnterRoom.tsx'
import { WhoIsThere } from './WhoIsThere.tsx'

// The way in comes first; one's own words from last time a moment later.
const MyReportBack = lazy(async () => ({ default: (await import('../commitments/index.ts')).MyReportBack }))

/** What waits for one here: a word of welcome, the way in, one's own words from last time. */
export function Arrival({ setId }: { setId: SetId }) {
  const name = useOwn(({ me }) => me.name)
  const guest = useOwn(({ me }) => me.role === 'guest')
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
        <EnterRoom setId={setId} />
        <WhoIsThere />
        {!guest && (
          <div className="mt-4 flex">
            <ContractButton />
          </div>
        )}
      </section>
      {!guest && (
        <Suspense>
          <MyReportBack />
        </Suspense>
      )}
    </div>
  )
}
