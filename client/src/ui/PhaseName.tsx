import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

/** The name of a phase as a pill in the phase's ink; takes its colour from the nearest data-phase. */
export function PhaseName({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-block whitespace-nowrap rounded-full border border-line bg-surface px-3.5 py-1 font-semibold text-phase-ink',
        className,
      )}
    >
      {children}
    </span>
  )
}
