import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'

export type ChoiceOption<Value extends string> = {
  value: Value
  label: ReactNode
  /** A line below the label; cards only. */
  hint?: ReactNode
  icon?: ReactNode
  disabled?: boolean | undefined
}

const pill =
  'relative inline-flex min-h-10 items-center gap-2 rounded-full border border-edge/60 bg-surface px-4 font-medium text-sm transition ' +
  'hover:border-edge has-checked:border-phase has-checked:bg-phase-soft has-checked:text-phase-ink pointer-coarse:min-h-11'
const card =
  'relative flex min-h-14 items-start gap-3 rounded-md border border-edge/60 bg-surface p-4 transition ' +
  'hover:border-edge has-checked:border-phase has-checked:bg-phase-soft has-checked:text-phase-ink'

/** One of a few, all in sight: radio buttons drawn as pills or as cards. Arrow keys move between them. */
export function Choice<Value extends string>({
  legend,
  hideLegend = false,
  hint,
  options,
  value,
  onChange,
  look = 'pills',
  className,
}: {
  legend: ReactNode
  hideLegend?: boolean | undefined
  hint?: ReactNode
  options: readonly ChoiceOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  look?: 'pills' | 'cards' | undefined
  className?: string | undefined
}) {
  const name = useId()
  return (
    <fieldset className={className} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 font-medium text-sm'}>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="mb-2 text-ink-2 text-sm">
          {hint}
        </p>
      )}
      <div className={look === 'pills' ? 'flex flex-wrap gap-2' : 'grid gap-2.5'}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              look === 'pills' ? pill : card,
              'has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 has-disabled:opacity-55',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="peer absolute inset-0 cursor-[inherit] appearance-none rounded-[inherit] outline-none forced-colors:checked:border-4"
            />
            {option.icon && <span className="shrink-0 [&_svg]:size-[1.15em]">{option.icon}</span>}
            <span>
              <span className="font-medium">{option.label}</span>
              {option.hint && look === 'cards' && (
                <span className="block text-ink-2 text-sm peer-checked:text-phase-ink">{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
