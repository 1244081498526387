import { useLingui } from '@lingui/react/macro'
import { type AgendaItem, type PhaseState, phaseOf } from '@setroom/shared'
import { type ComponentType, Suspense } from 'react'
import { useView } from '../connection/index.ts'
import { stages } from '../phases/index.ts'
import { CoachedRules } from '../questions/CoachedRules.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { phaseWords } from '../words/index.ts'
import { PhaseClock } from './PhaseClock.tsx'

/** Phase, clock, and the phase's own stage, in the middle of the circle. */
export function StageCenter({ item }: { item: AgendaItem }) {
  const { t } = useLingui()
  const state = useView(({ common }) => common.phases[item.id])
  const { bigClock = false } = stages[item.kind]
  return (
    <section
      aria-label={t(phaseWords[item.kind].name)}
      className="flex w-full min-w-0 flex-col items-center text-center"
    >
      <div
        className={
          bigClock
            ? 'flex flex-col items-center gap-5'
            : 'flex flex-wrap items-center justify-center gap-x-4 gap-y-2'
        }
      >
        <PhaseName>{t(phaseWords[item.kind].name)}</PhaseName>
        {phaseOf(item.kind).unhurried !== true && <PhaseClock size={bigClock ? 'large' : 'medium'} />}
      </div>
      <div className="mt-4 w-full min-w-0">
        {/* Only where a stage could not be fetched in good time. */}
        <Suspense fallback={<Skeleton className="mx-auto h-24 w-72" />}>
          {state?.kind === item.kind && <StageOf item={item} state={state} />}
        </Suspense>
      </div>
      {item.style === 'coached' ? (
        <CoachedRules />
      ) : (
        <p className="mt-5 max-w-72 text-balance text-ink-3 text-sm">{t(phaseWords[item.kind].purpose)}</p>
      )}
    </section>
  )
}

function StageOf({ item, state }: { item: AgendaItem; state: PhaseState }) {
  // The registry pairs each kind with a stage for that kind's state; a union cannot say so of itself.
  const Stage = stages[state.kind].Stage as ComponentType<{ item: AgendaItem; state: unknown }>
  return <Stage item={item} state={state.data} />
}
