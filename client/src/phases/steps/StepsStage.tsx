import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, StepsState } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useBusy } from '../../room/useBusy.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import { IssueCard } from '../presentation/IssueCard.tsx'
import { useMove } from '../useMove.ts'
import { StepClock } from './StepClock.tsx'
import { StepLine } from './StepLine.tsx'
import { StepNoteForm, StepNotes } from './StepNotes.tsx'

/** What a step is called, and what everybody does in it; `sign` stands before its name. */
export type StepShown = {
  name: MessageDescriptor
  /** What it is called in a line with the others; the same where that is short enough. */
  short?: MessageDescriptor
  task: MessageDescriptor
  sign?: ReactNode
}

/** The step that is on, on everybody's screen with its own time; what was noted in it; the way to the others. */
export function StepsStage({
  kind,
  item,
  state,
  steps,
}: {
  kind: 'thinkingHats' | 'designSteps'
  item: AgendaItem
  state: StepsState
  /** In their order. */
  steps: readonly StepShown[]
}) {
  const { t } = useLingui()
  const move = useMove<'thinkingHats' | 'designSteps'>(kind, item)
  const steers = useSteers()
  const [busy, run] = useBusy()
  const go = (step: number) => void run(() => move({ type: 'step.go', step }))
  const now = steps[state.now]
  const next = steps[state.now + 1]
  if (now === undefined) return null
  return (
    <div className="flex w-full flex-col items-center gap-4">
      <IssueCard round={item.round} />
      <div className="flex flex-col items-center gap-1.5">
        <h2 className="flex items-center gap-2.5 font-semibold text-lg text-phase-ink">
          {now.sign}
          {t(now.name)}
        </h2>
        <StepClock state={state} />
        <p className="max-w-md text-balance font-serif text-xl">{t(now.task)}</p>
      </div>
      {steers && (
        <div className="flex flex-wrap justify-center gap-2.5">
          {state.now > 0 && (
            <Button kind="quiet" disabled={busy} onClick={() => go(state.now - 1)}>
              <Trans>One back</Trans>
            </Button>
          )}
          {next !== undefined && (
            <Button kind="main" busy={busy} onClick={() => go(state.now + 1)}>
              <Trans>Next: {t(next.name)}</Trans>
            </Button>
          )}
        </div>
      )}
      <StepNoteForm kind={kind} item={item} state={state} />
      <StepNotes state={state} step={state.now} />
      <StepLine state={state} steps={steps} onGo={steers ? go : undefined} />
    </div>
  )
}
