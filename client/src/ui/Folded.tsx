import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'

/** More letters, or more lines, than this are folded at first. */
const LETTERS = 420
const LINES = 6

/** What somebody wrote at length: its first lines, until all of it is asked for. `plain` is what stands inside. */
export function Folded({ plain, children }: { plain: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const long = plain.length > LETTERS || plain.split('\n').length > LINES
  if (!long) return children
  return (
    <>
      <div className={open ? undefined : 'line-clamp-6'}>{children}</div>
      <Button kind="quiet" size="small" className="-ms-3" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <Trans>Show less</Trans> : <Trans>Show all of it</Trans>}
      </Button>
    </>
  )
}
