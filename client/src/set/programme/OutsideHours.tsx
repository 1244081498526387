import { Trans } from '@lingui/react/macro'
import { hoursWarnings, type MemberId } from '@setroom/shared'
import { isolated } from '../../app/isolated.ts'
import { useFormats } from '../../app/useFormats.ts'
import { Note } from './Note.tsx'
import { timeSpan } from './timeSpan.ts'

/** Who is warned of, with the zone that is known of them. `member` only tells them apart. */
export type ZonedPerson = { member: MemberId; name: string; zone: string | undefined }

/** Everyone for whom a session of `ms` from `at` (epoch ms) lies outside 07:00–21:00, with their clocks. */
export function OutsideHours({ at, ms, people }: { at: number; ms: number; people: readonly ZonedPerson[] }) {
  const formats = useFormats()
  const warned = hoursWarnings(at, ms, people).map(({ member, zone }) => {
    const name = people.find((one) => one.member === member)?.name ?? ''
    return `${isolated(name)} (${timeSpan(formats, at, at + ms, zone)})`
  })
  if (warned.length === 0) return null
  return (
    <Note>
      <Trans>Outside 07:00–21:00 for {formats.list(warned)}.</Trans>
    </Note>
  )
}
