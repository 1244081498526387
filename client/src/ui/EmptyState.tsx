import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

/** A place where nothing is yet: what will be here, and the one thing to do about it. */
export function EmptyState({
  icon,
  title,
  action,
  className,
  children,
}: {
  icon?: ReactNode
  title: ReactNode
  action?: ReactNode
  className?: string | undefined
  children?: ReactNode
}) {
  return (
    <div className={classNames('flex flex-col items-center px-6 py-10 text-center', className)}>
      {icon && (
        <span className="mb-4 grid size-14 place-items-center rounded-full bg-phase-soft text-phase-ink [&_svg]:size-6">
          {icon}
        </span>
      )}
      <p className="font-serif text-lg">{title}</p>
      {children && <div className="mt-1.5 max-w-prose text-ink-2 text-sm">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}
