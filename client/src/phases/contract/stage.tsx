import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { Stage, StageProps } from '../stage.ts'

// Its clauses and editors are needed in few sessions, so they come when they are.
const Contracting = lazy(async () => ({ default: (await import('./Contracting.tsx')).Contracting }))

/** The ground rules, one by one on everybody's screen. */
export const contract: Stage<'contract'> = {
  Stage: (props: StageProps<'contract'>) => (
    <Suspense fallback={<Skeleton className="mx-auto h-24 w-72" />}>
      <Contracting {...props} />
    </Suspense>
  ),
}
