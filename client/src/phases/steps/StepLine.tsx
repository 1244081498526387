import { Trans, useLingui } from '@lingui/react/macro'
import type { StepNote, StepsState } from '@setroom/shared'
import { StepNotes } from './StepNotes.tsx'
import type { StepShown } from './StepsStage.tsx'

/** All steps in a line, the one that is on marked, and what was noted in the others, folded. */
export function StepLine({
  state,
  steps,
  onGo,
}: {
  state: StepsState
  steps: readonly StepShown[]
  /** For whoever leads: goes to any step. */
  onGo: ((step: number) => void) | undefined
}) {
  const { t } = useLingui()
  const noted = new Set(Object.values<StepNote>(state.notes).map(({ step }) => step))
  const others = steps.map((_, step) => step).filter((step) => step !== state.now && noted.has(step))
  return (
    <div className="w-full max-w-md">
      <ol aria-label={t`Steps`} className="flex flex-wrap justify-center gap-x-3.5 gap-y-1 text-sm">
        {steps.map(({ name, short = name }, step) => {
          const words = t(short)
          const now = step === state.now
          return (
            <li
              key={name.id}
              aria-current={now ? 'step' : undefined}
              className={now ? 'font-semibold text-phase-ink' : 'text-ink-3'}
            >
              {onGo !== undefined && !now ? (
                <button type="button" className="text-link" onClick={() => onGo(step)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ol>
      {others.length > 0 && (
        <details className="mt-4 text-start">
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Trans>What we noted in the other steps</Trans>
          </summary>
          <div className="mt-2 space-y-5">
            {others.map((step) => (
              <section key={step}>
                <h3 className="quiet-heading mb-2">{steps[step] && t(steps[step].name)}</h3>
                <StepNotes state={state} step={step} />
              </section>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
