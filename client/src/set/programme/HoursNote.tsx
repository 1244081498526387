import { Trans } from '@lingui/react/macro'
import { hoursFault } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { Note } from './Note.tsx'
import { OutsideHours } from './OutsideHours.tsx'
import { ownZone } from './ownZone.ts'
import { useZones } from './useSetMembers.ts'

/**
 * For whom a session of `ms` from `at` (epoch ms) lies outside 07:00–21:00: whoever plans sees everyone whose zone is
 * known, anybody else whether it does for them. Nothing where it suits.
 */
export function HoursNote({ at, ms }: { at: number; ms: number }) {
  const zones = useZones()
  if (zones === undefined) {
    const fault = hoursFault(at, ms, ownZone())
    if (fault === undefined) return null
    return (
      <Note>
        {fault === 'early' ? <Trans>Before 07:00 for you.</Trans> : <Trans>After 21:00 for you.</Trans>}
      </Note>
    )
  }
  return <OutsideHours at={at} ms={ms} people={zones} />
}

/** Of whom no time zone is known, so that nothing can be warned of. The facilitator's; nothing for anybody else. */
export function ZonesUnknown() {
  const formats = useFormats()
  const unknown = useZones()?.filter(({ zone }) => zone === undefined) ?? []
  if (unknown.length === 0) return null
  return (
    <p className="text-ink-2 text-sm">
      <Trans>
        No time zone is known of {formats.list(unknown.map(({ name }) => name))}, so nothing is said about
        their hours.
      </Trans>
    </p>
  )
}
