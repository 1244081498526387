import { useLingui } from '@lingui/react/macro'
import { type AgendaItem, type PhaseState, phaseOf } from '@setroom/shared'
import type { ComponentType } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { useView } from '../connection/index.ts'
import { stages } from '../phases/index.ts'
import { CoachedRules } from '../questions/CoachedRules.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { phaseNames, phasePurposes } from '../words/index.ts'
import { ContractAtTheStart } from './ContractAtTheStart.tsx'
import { PhaseClock } from './PhaseClock.tsx'
import { TAIL } from './useMiddle.ts'

/** Phase, clock, and the phase's own stage, in the middle of the circle. */
export function StageCenter({ item }: { item: AgendaItem }) {
  const { t } = useLingui()
  const state = useView(({ common }) => common.phases[item.id])
  const first = useView(({ common }) => common.agenda[0]?.id === item.id)
  const { bigClock = false } = stages[item.kind]
  return (
    <section
      aria-label={t(phaseNames[item.kind])}
      className="group/stage flex w-full min-w-0 flex-col items-center text-center"
    >
      <div
        className={
          bigClock
            ? 'flex flex-col items-center gap-5'
            : 'flex flex-wrap items-center justify-center gap-x-7 gap-y-2'
        }
      >
        <PhaseName>{t(phaseNames[item.kind])}</PhaseName>
        {phaseOf(item.kind).unhurried !== true && <PhaseClock size={bigClock ? 'large' : 'medium'} />}
      </div>
      <div className="mt-5 low:mt-2 w-full min-w-0">
        {/* Only where a stage could not be fetched in good time. */}
        <LaterPart key={item.kind} fallback={<Skeleton className="mx-auto h-24 w-72" />}>
          {state?.kind === item.kind && <StageOf item={item} state={state} />}
        </LaterPart>
      </div>
      {/* The contract's own stage is the contract. */}
      {first && item.kind !== 'contract' && <ContractAtTheStart />}
      {item.style === 'coached' ? (
        <CoachedRules />
      ) : (
        <p
          {...TAIL}
          // Where somebody writes and the window is low, the faces have its place.
          className="low:group-has-[textarea]/stage:hidden mt-5 max-w-72 text-balance text-ink-3 text-sm"
        >
          {t(phasePurposes[item.kind])}
        </p>
      )}
    </section>
  )
}

function StageOf({ item, state }: { item: AgendaItem; state: PhaseState }) {
  // The registry pairs each kind with a stage for that kind's state; a union cannot say so of itself.
  const Stage = stages[state.kind].Stage as ComponentType<{ item: AgendaItem; state: unknown }>
  return <Stage item={item} state={state.data} />
}
