import { Moon } from 'lucide-react'
import type { ReactNode } from 'react'

/** A quiet warning on a line of its own. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className="mt-0.5 flex items-start gap-1.5 text-sm text-warn">
      <Moon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
