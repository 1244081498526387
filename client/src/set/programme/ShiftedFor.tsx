import { Trans, useLingui } from '@lingui/react/macro'
import { shiftedFor } from '@setroom/shared'
import { isolated } from '../../app/isolated.ts'
import { useFormats } from '../../app/useFormats.ts'
import { Note } from './Note.tsx'
import type { ZonedPerson } from './OutsideHours.tsx'

/** Two dates that follow each other (epoch ms), and the zone on whose clock they are planned. */
export type Dates = { before: number; at: number; zone: string }

/** Says where clocks change on different days, so that a date is another time of day for some than the one before it. */
export function ShiftedFor({ people, ...dates }: Dates & { people: readonly ZonedPerson[] }) {
  const { t } = useLingui()
  const formats = useFormats()
  const shifted = shiftedFor(dates.before, dates.at, dates.zone, people)
  if (shifted.length === 0) return null
  const each = shifted.map((one) => {
    const [name, was, is] = [
      isolated(one.name),
      formats.time(dates.before, one.zone),
      formats.time(dates.at, one.zone),
    ]
    return t`${name} (${is} instead of ${was})`
  })
  return (
    <Note>
      <Trans>
        Clocks change on different days: another time than the date before for {formats.list(each)}.
      </Trans>
    </Note>
  )
}
