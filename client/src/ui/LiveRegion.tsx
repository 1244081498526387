import type { ReactNode } from 'react'

/**
 * Says its content to screen readers whenever it changes. Must be on the page, empty, before the first message.
 * `urgent` interrupts: only for what cannot wait.
 */
export function LiveRegion({
  urgent = false,
  children,
}: {
  urgent?: boolean | undefined
  children?: ReactNode
}) {
  return (
    <div
      className="sr-only"
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
      aria-atomic="true"
    >
      {children}
    </div>
  )
}
