import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useWithoutWayBack } from './useWayBack.ts'

/** For the facilitator, before all go: who has no way back yet. */
export function WithoutWayBack() {
  const formats = useFormats()
  const names = useWithoutWayBack()
  if (names.length === 0) return null
  return (
    <p className="mt-3 text-ink-2 text-sm">
      <Trans>Without a way back yet: {formats.list(names)}.</Trans>
    </p>
  )
}
