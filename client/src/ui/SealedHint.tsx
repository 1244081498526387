import { Trans } from '@lingui/react/macro'
import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

/** The small line under whatever is sealed; `children` when fewer than the set can read it. */
export function SealedHint({
  className,
  children,
}: {
  className?: string | undefined
  children?: ReactNode
}) {
  return (
    <p className={classNames('flex items-center gap-1.5 text-ink-3 text-xs', className)}>
      <LockKeyhole aria-hidden="true" className="size-3.5 shrink-0" />
      <span>{children ?? <Trans>Only your set can read this.</Trans>}</span>
    </p>
  )
}
