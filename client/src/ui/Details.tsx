import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

/** Short things with their names: side by side where there is room, below each other on a phone. */
export function Details({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <dl className={classNames('grid gap-x-5 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]', className)}>
      {children}
    </dl>
  )
}

/** One of them. */
export function Detail({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-5 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="pt-px text-ink-3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
