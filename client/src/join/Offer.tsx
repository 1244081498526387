import type { ReactNode } from 'react'

/** The one thing a link's page says: a heading, a few words, what to do. */
export function Offer({
  title,
  action,
  note,
  alert = false,
  children,
}: {
  title: ReactNode
  action?: ReactNode
  note?: ReactNode
  /** Read out at once: something was refused. */
  alert?: boolean
  children?: ReactNode
}) {
  return (
    <div role={alert ? 'alert' : undefined}>
      <h1 className="font-serif text-2xl sm:text-3xl">{title}</h1>
      <div className="mt-4 space-y-3 text-ink-2 text-lg leading-normal">{children}</div>
      {action && <div className="mt-8 flex flex-wrap gap-3">{action}</div>}
      {note && <div className="mt-8 border-line border-t pt-5 text-ink-2 text-sm">{note}</div>}
    </div>
  )
}
