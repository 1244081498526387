import { type ReactNode, useId } from 'react'

const steps = [1, 2, 3, 4, 5, 6, 7]

/** One of seven, as a row of radio buttons that fits the narrowest phone; the ends are said in words. */
export function Scale({
  legend,
  value,
  onChange,
  ends,
}: {
  legend: string
  value: number | undefined
  onChange: (value: number) => void
  ends: readonly [ReactNode, ReactNode]
}) {
  const name = useId()
  return (
    <fieldset aria-describedby={`${name}-ends`}>
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-7 gap-1.5 sm:gap-2.5">
        {steps.map((step) => (
          <label
            key={step}
            className="relative grid h-12 place-items-center rounded-md border border-edge/60 bg-surface tabular-nums transition hover:border-edge has-checked:border-phase has-checked:bg-phase has-checked:font-semibold has-checked:text-on-phase has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              onChange={() => onChange(step)}
              className="absolute inset-0 cursor-[inherit] appearance-none rounded-[inherit] outline-none forced-colors:checked:border-4"
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div id={`${name}-ends`} className="mt-1.5 flex justify-between gap-6 text-ink-2 text-xs">
        <span>
          <span className="sr-only">1: </span>
          {ends[0]}
        </span>
        <span className="text-end">
          <span className="sr-only">7: </span>
          {ends[1]}
        </span>
      </div>
    </fieldset>
  )
}
