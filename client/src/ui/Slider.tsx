import { Slider as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { useFieldWiring } from './fieldWiring.ts'

// From "nothing chosen" these choose the least; the slider itself would take it for the value it has.
const firstKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'PageUp', 'PageDown'])

/**
 * A number in whole steps, by default 1 to 10, with every step in sight; nothing is chosen until the person chooses
 * (`value` undefined). `ends` says in words what the two ends mean.
 */
export function Slider({
  label,
  value,
  onChange,
  min = 1,
  max = 10,
  ends,
  className,
}: {
  label: string
  value: number | undefined
  onChange: (value: number) => void
  min?: number | undefined
  max?: number | undefined
  ends?: readonly [ReactNode, ReactNode] | undefined
  className?: string | undefined
}) {
  const wiring = useFieldWiring()
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return (
    <div className={className}>
      <Radix.Root
        dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}
        min={min}
        max={max}
        value={[value ?? min]}
        onValueChange={([next]) => next !== undefined && onChange(next)}
        onPointerDown={() => value === undefined && onChange(min)}
        onKeyDown={(event) => {
          if (value !== undefined || !firstKeys.has(event.key)) return
          event.preventDefault()
          onChange(min)
        }}
        className="relative flex h-11 touch-none select-none items-center px-3.5"
      >
        <Radix.Track className="relative h-2 grow rounded-full bg-line forced-colors:border">
          <Radix.Range
            className={classNames(
              'absolute h-full rounded-full bg-phase forced-colors:bg-[Highlight]',
              value === undefined && 'hidden',
            )}
          />
        </Radix.Track>
        <Radix.Thumb
          aria-label={label}
          aria-describedby={wiring['aria-describedby']}
          aria-valuetext={value === undefined ? '–' : String(value)}
          className={classNames(
            'grid size-8 place-items-center rounded-full border-2 bg-surface font-semibold text-sm tabular-nums shadow-1',
            value === undefined ? 'border-edge text-ink-3' : 'border-phase text-phase-ink',
          )}
        >
          {value ?? '–'}
        </Radix.Thumb>
      </Radix.Root>
      <div aria-hidden="true" className="flex justify-between px-3.5">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            tabIndex={-1}
            onClick={() => onChange(step)}
            className={classNames(
              '-mx-3 grid h-7 w-8 place-items-center text-xs tabular-nums',
              step === value ? 'font-semibold text-phase-ink' : 'text-ink-3 hover:text-ink',
            )}
          >
            {step}
          </button>
        ))}
      </div>
      {ends && (
        <div className="mt-0.5 flex justify-between gap-6 text-ink-2 text-xs">
          <span>{ends[0]}</span>
          <span className="text-end">{ends[1]}</span>
        </div>
      )}
    </div>
  )
}
