import { Trans } from '@lingui/react/macro'
import type { SeriesDate } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { ClockChange } from './ClockChange.tsx'
import { ownZone } from './ownZone.ts'

/** The dates that a pattern comes to, on the clock that they are planned on; `note` says what else there is to each. */
export function SeriesDates({
  dates,
  zone,
  note,
}: {
  dates: readonly SeriesDate[]
  zone: string
  /** `before`: the date before it, epoch ms. */
  note: (at: number, before: number | undefined) => ReactNode
}) {
  const formats = useFormats()
  return (
    <ol className="divide-y divide-line rounded-md border border-line px-4">
      {dates.map(({ date, at, shown }, i) => (
        <li key={date} className="py-2.5">
          <span className="tabular-nums">{formats.dateTime(at, zone)}</span>
          {zone !== ownZone() && (
            <span className="ms-2 text-ink-3 text-sm">
              <Trans>{formats.dateTime(at)} your time</Trans>
            </span>
          )}
          <ClockChange shown={shown} />
          {note(at, dates[i - 1]?.at)}
        </li>
      ))}
    </ol>
  )
}
