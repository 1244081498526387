import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { buttonClass } from '../ui/buttonClass.ts'

/** What stands where a set would: why it is closed to this browser, and what to do. */
export function Closed({
  title,
  action,
  children,
}: {
  title: ReactNode
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <div role="alert" className="mx-auto max-w-xl px-5 py-12">
      <h1 className="font-serif text-2xl">{title}</h1>
      <p className="mt-4 text-ink-2">{children}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        {action}
        <Link href="/" className={buttonClass('plain', 'large')}>
          <Trans>Go to the front page</Trans>
        </Link>
      </div>
    </div>
  )
}
