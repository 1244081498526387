import { Trans } from '@lingui/react/macro'
import type { Reading } from '../sealing/index.ts'
import { Words } from '../ui/Words.tsx'

/** What somebody wrote, once it is opened; where it cannot be, a quiet word why. */
export function SealedWords({
  reading,
  size = 'text',
  className,
}: {
  reading: Reading
  size?: 'text' | 'large' | 'stage' | undefined
  className?: string | undefined
}) {
  if (reading.state === 'open') {
    return (
      <Words size={size} className={className}>
        {reading.plain}
      </Words>
    )
  }
  return (
    <p className="text-ink-3 text-sm">{reading.state === 'opening' ? ' ' : <Unread reading={reading} />}</p>
  )
}

/** Why a text cannot be read here. */
export function Unread({ reading }: { reading: Reading }) {
  switch (reading.state) {
    case 'locked':
      return <Trans>Written, but this browser does not hold the key to it.</Trans>
    case 'tampered':
      return <Trans>This text was altered on its way and is not shown.</Trans>
    case 'gone':
      return <Trans>This text has been deleted.</Trans>
    case 'none':
    case 'opening':
    case 'open':
      return null
  }
}
