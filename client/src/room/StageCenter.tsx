import { Trans, useLingui } from '@lingui/react/macro'
import { type AgendaItem, type PhaseState, phaseOf } from '@setroom/shared'
import { type ComponentType, useEffect, useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { useAskedToOpen } from '../call/useAskedToOpen.ts'
import { useView } from '../connection/index.ts'
import { stages } from '../phases/index.ts'
import { CoachedRules } from '../questions/CoachedRules.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { phaseNames, phasePurposes } from '../words/index.ts'
import { ContractAtTheStart } from './ContractAtTheStart.tsx'
import { PhaseClock } from './PhaseClock.tsx'
import { TAIL } from './useMiddle.ts'

/** How long it is said where one looks, ms; the microphone's button goes on asking. */
const SAID_MS = 20_000

/** Phase, clock, and the phase's own stage, in the middle of the circle. */
export function StageCenter({ item }: { item: AgendaItem }) {
  const { t } = useLingui()
  const state = useView(({ common }) => common.phases[item.id])
  const first = useView(({ common }) => common.agenda[0]?.id === item.id)
  const { bigClock = false } = stages[item.kind]
  const asked = useAskedToOpen()
  const [said, setSaid] = useState(false)
  useEffect(() => {
    if (!asked) return
    const timer = setTimeout(() => setSaid(true), SAID_MS)
    return () => {
      clearTimeout(timer)
      setSaid(false)
    }
  }, [asked])
  const closed = asked && !said
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
          className="low:group-has-[textarea]/stage:hidden relative mt-5 max-w-72 text-balance text-ink-3 text-sm"
        >
          {/* In its place, so that nothing moves. */}
          <span className={closed ? 'invisible' : undefined}>{t(phasePurposes[item.kind])}</span>
          {closed && (
            <span className="absolute inset-0 text-phase-ink">
              <Trans>Your microphone is still closed.</Trans>
            </span>
          )}
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
