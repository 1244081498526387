import { Trans } from '@lingui/react/macro'
import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Reading } from '../sealing/index.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Words } from '../ui/Words.tsx'

/** A sealed text as it reads on the screen: the words, or in their place why they are not there. */
export function SealedWords({
  reading,
  size,
  as,
  className,
  children,
}: {
  reading: Reading
  size?: 'text' | 'large' | 'stage'
  as?: 'p' | 'span' | 'blockquote'
  className?: string
  /** What makes of the words something else than themselves, for texts that are JSON inside. */
  children?: (plain: string) => ReactNode
}) {
  switch (reading.state) {
    case 'open':
      return children ? (
        children(reading.plain)
      ) : (
        <Words size={size} as={as} className={className}>
          {reading.plain}
        </Words>
      )
    case 'none':
      return null
    case 'opening':
      return <Skeleton className="h-5 w-40" />
    case 'locked':
      return (
        <Instead>
          <Trans>Locked: this browser does not hold the key for it.</Trans>
        </Instead>
      )
    case 'tampered':
      return (
        <Instead>
          <Trans>This text was altered on its way, so it is not shown.</Trans>
        </Instead>
      )
    case 'gone':
      return (
        <Instead>
          <Trans>This text was deleted.</Trans>
        </Instead>
      )
  }
}

function Instead({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-3 text-sm">
      <LockKeyhole aria-hidden="true" className="size-3.5 shrink-0" />
      {children}
    </span>
  )
}
