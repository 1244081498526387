import { Trans } from '@lingui/react/macro'
import type { Text } from '@setroom/shared'
import { useOpenShare } from './useOpenShare.ts'

/**
 * How many were open, where the set is told: of those whose kind was noted, by their asker's browser or, of what was
 * asked aloud, by a person. They are four at least (SPEC Q11), so no language needs its words for one.
 */
export function OpenShare({ told }: { told: readonly Text[] | undefined }) {
  const share = useOpenShare(told)
  if (share === undefined) return null
  const { open, labelled } = share
  return (
    <Trans>
      Open questions: {open} of {labelled} whose kind was noted.
    </Trans>
  )
}
