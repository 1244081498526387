import { Trans } from '@lingui/react/macro'
import { hoursWarnings, type MemberId } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { Note } from './Note.tsx'

/** Who is warned of, with the zone that is known of them. `member` only tells them apart. */
export type ZonedPerson = { member: MemberId; name: string; zone: string | undefined }

/** Everyone for whom a session of `ms` from `at` (epoch ms) lies outside 07:00–21:00, with their clocks. */
export function OutsideHours({ at, ms, people }: { at: number; ms: number; people: readonly ZonedPerson[] }) {
  const formats = useFormats()
  const warned = hoursWarnings(at, ms, people).map(({ member, zone }) => {
    const name = people.find((one) => one.member === member)?.name ?? ''
    // In a list the direction of one name would turn the times behind it round.
    return `\u2068\u2068${name}\u2069 (${formats.time(at, zone)}–${formats.time(at + ms, zone)})\u2069`
  })
  if (warned.length === 0) return null
  return (
    <Note>
      <Trans>Outside 07:00–21:00 for {formats.list(warned)}.</Trans>
    </Note>
  )
}
