import { Trans } from '@lingui/react/macro'
import { hoursFault, hoursWarnings } from '@setroom/shared'
import { Moon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { ownZone } from './ownZone.ts'
import { useZones } from './useSetMembers.ts'

/**
 * For whom a session of `ms` from `at` (epoch ms) lies outside 07:00–21:00: whoever plans sees everyone whose zone is
 * known, anybody else whether it does for them. Nothing where it suits.
 */
export function HoursNote({ at, ms }: { at: number; ms: number }) {
  const formats = useFormats()
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
  const warned = hoursWarnings(at, ms, zones).map(({ member, zone }) => {
    const name = zones.find((one) => one.member === member)?.name ?? ''
    return `${name} (${formats.time(at, zone)}–${formats.time(at + ms, zone)})`
  })
  if (warned.length === 0) return null
  return (
    <Note>
      <Trans>Outside 07:00–21:00 for {formats.list(warned)}.</Trans>
    </Note>
  )
}

/** A quiet warning on a line of its own. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className="mt-0.5 flex items-start gap-1.5 text-sm text-warn">
      <Moon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
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
