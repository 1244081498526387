import { useLingui } from '@lingui/react/macro'
import { classNames } from './classNames.ts'
import './progressLine.css'

export type ProgressStep = {
  key: string
  /** The phase's name, translated. */
  label: string
  /** Planned length in milliseconds: gives the proportion. */
  ms: number
  state: 'done' | 'now' | 'next'
  /** How much of the current step is spent, 0 to 1. */
  spent?: number | undefined
  /** The phase's kind: gives the current step its colour. */
  kind?: string | undefined
}

/** The whole agenda as one thin line in proportion: done, now, next. */
export function ProgressLine({
  steps,
  className,
}: {
  steps: readonly ProgressStep[]
  className?: string | undefined
}) {
  const { t } = useLingui()
  const said: Record<ProgressStep['state'], string> = { done: t`done`, now: t`now`, next: t`to come` }
  return (
    <ol aria-label={t`Agenda`} className={classNames('progress-line flex w-full gap-1.5', className)}>
      {steps.map((step) => (
        <li
          key={step.key}
          data-state={step.state}
          data-phase={step.state === 'now' ? step.kind : undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
          title={step.label}
          style={{ flexGrow: step.ms }}
        >
          {step.state === 'now' && (
            <span
              aria-hidden="true"
              style={{ inlineSize: `${Math.min(1, Math.max(0, step.spent ?? 0)) * 100}%` }}
            />
          )}
          <span className="sr-only">
            {step.label}, {said[step.state]}
          </span>
        </li>
      ))}
    </ol>
  )
}
