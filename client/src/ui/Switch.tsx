import { useId } from 'react'
import type { CheckboxProps } from './Checkbox.tsx'

/** On or off, taking effect at once (a Checkbox waits for a button). */
export function Switch({ label, hint, ...rest }: CheckboxProps) {
  const hintId = useId()
  return (
    <label className="flex min-h-11 items-center justify-between gap-4 py-2 has-disabled:opacity-55">
      <span>
        {label}
        {hint && (
          <span id={hintId} className="block text-ink-2 text-sm">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox carries its own checked state
        role="switch"
        {...rest}
        aria-describedby={hint ? hintId : undefined}
        className="relative h-6.5 w-11.5 shrink-0 appearance-none rounded-full border-[1.5px] border-edge bg-sunken transition before:absolute before:start-[3px] before:top-[3px] before:size-4.5 before:rounded-full before:bg-edge before:transition-[inset-inline-start] checked:border-phase checked:bg-phase checked:before:start-[21px] checked:before:bg-on-phase forced-colors:before:bg-[ButtonText] forced-colors:checked:before:bg-[Highlight]"
      />
    </label>
  )
}
