import { Trans } from '@lingui/react/macro'
import { isZone, type SessionEntry } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { ownZone } from './ownZone.ts'

/** "your time; planned for 18:00 in Europe/Berlin", where a session was planned on other clocks than this device's. */
export function PlannedElsewhere({ entry }: { entry: SessionEntry }) {
  const formats = useFormats()
  if (entry.at === undefined || entry.zone === undefined || entry.zone === ownZone()) return null
  // A zone that only another platform knows cannot be told the time in.
  if (!isZone(entry.zone)) return null
  return (
    <Trans>
      your time; planned for {formats.time(entry.at, entry.zone)} in {entry.zone}
    </Trans>
  )
}
