import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { ownZone } from './ownZone.ts'

/** "your time; planned for 18:00 in Europe/Berlin", where a session was planned on other clocks than this device's. */
export function PlannedElsewhere({ entry }: { entry: SessionEntry }) {
  const formats = useFormats()
  if (entry.at === undefined || entry.zone === undefined || entry.zone === ownZone()) return null
  return (
    <Trans>
      your time; planned for {formats.time(entry.at, entry.zone)} in {entry.zone}
    </Trans>
  )
}
