import { CircleAlert, CloudOff, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

const tones = {
  info: { look: 'bg-phase-soft text-phase-ink', Icon: Info },
  good: { look: 'bg-good-soft text-good', Icon: Info },
  warn: { look: 'bg-warn-soft text-warn', Icon: TriangleAlert },
  error: { look: 'bg-danger-soft text-danger', Icon: CircleAlert },
  offline: { look: 'bg-sunken text-ink-2', Icon: CloudOff },
}

/** What happened, what is safe, what to do: `title`, `children`, `action`. Errors are read out at once. */
export function Banner({
  tone = 'info',
  title,
  action,
  className,
  children,
}: {
  tone?: keyof typeof tones | undefined
  title?: ReactNode
  action?: ReactNode
  className?: string | undefined
  children?: ReactNode
}) {
  const { look, Icon } = tones[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-2.5 rounded-md px-4 py-3 forced-colors:border',
        look,
        className,
      )}
    >
      <div className="flex grow basis-64 items-start gap-3">
        <Icon aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
        <div className="text-sm">
          {title && <p className="font-semibold">{title}</p>}
          {children && <div className={title ? 'text-ink-2' : undefined}>{children}</div>}
        </div>
      </div>
      {action}
    </div>
  )
}
