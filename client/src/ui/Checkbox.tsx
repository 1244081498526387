import { type ComponentProps, type ReactNode, useId } from 'react'

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'children'> & {
  label: ReactNode
  hint?: ReactNode
}

/** A box to tick, with its words beside it; the whole line can be pressed. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  const hintId = useId()
  return (
    <label className="flex min-h-11 items-start gap-3 py-2 has-disabled:opacity-55">
      <span className="relative mt-px grid size-5.5 shrink-0 place-items-center">
        <input
          type="checkbox"
          {...rest}
          aria-describedby={hint ? hintId : undefined}
          className="peer size-full appearance-none rounded-[6px] border-[1.5px] border-edge bg-surface transition checked:border-phase checked:bg-phase"
        />
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none absolute hidden size-4 text-on-phase peer-checked:block forced-colors:text-[CanvasText]"
        >
          <path
            d="m3 8.5 3.2 3.2L13 4.8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        </svg>
      </span>
      <span>
        {label}
        {hint && (
          <span id={hintId} className="block text-ink-2 text-sm">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
