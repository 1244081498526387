import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'

/** A sheet of paper with a heading; never one inside another. */
export function Card({
  title,
  action,
  className,
  children,
}: {
  title?: ReactNode
  /** A small button or link at the end of the heading's line. */
  action?: ReactNode
  className?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classNames('rounded-lg border border-line bg-surface p-5 shadow-1 sm:p-6', className)}
    >
      {(title || action) && (
        <div className="mb-3 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
          {title && (
            <h2 id={id} className="flex-1 basis-30 font-semibold text-base">
              {title}
            </h2>
          )}
          {action}
        </div>
      )}
      {children}
    </section>
  )
}
