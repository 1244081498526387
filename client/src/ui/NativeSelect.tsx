import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import { useFieldWiring } from './fieldWiring.ts'
import { inputClass } from './inputClass.ts'

/** The browser's own list to choose from: on a phone nothing is better. `compact` for a bar or a footer. */
export function NativeSelect({
  compact = false,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & { compact?: boolean | undefined }) {
  const wiring = useFieldWiring()
  return (
    <span className={classNames('relative inline-flex items-center', !compact && 'w-full', className)}>
      <select
        {...wiring}
        {...rest}
        className={classNames(
          compact
            ? 'min-h-9 rounded-full border border-transparent bg-transparent ps-3 pe-8 text-ink-2 text-sm hover:bg-sunken pointer-coarse:min-h-11'
            : classNames(inputClass, 'pe-10'),
          'appearance-none [&_option]:bg-surface [&_option]:text-ink',
        )}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className={classNames(
          'pointer-events-none absolute size-4 text-ink-2',
          compact ? 'end-2.5' : 'end-3.5',
        )}
      />
    </span>
  )
}
