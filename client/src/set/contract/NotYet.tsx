import { Trans } from '@lingui/react/macro'
import type { SetSettings } from '@setroom/shared'
import { useSettings } from './useSettings.ts'

/** Beside a setting: what was chosen waits until everybody has affirmed it. */
export function NotYet({ setting }: { setting: keyof SetSettings }) {
  if (!useSettings().waits(setting)) return null
  return (
    <span role="status" className="mt-1 block font-medium text-sm text-warn">
      <Trans>Not yet: it takes effect once all of you have affirmed it.</Trans>
    </span>
  )
}
