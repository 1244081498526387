import { Trans } from '@lingui/react/macro'
import { type SessionEntry, shiftedFor } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { dateBefore } from './dateBefore.ts'
import { Note } from './Note.tsx'
import { ownZone } from './ownZone.ts'
import { type Dates, ShiftedFor } from './ShiftedFor.tsx'
import { useZones } from './useSetMembers.ts'

/** Where a date is another time of day than the one before it: whoever plans is told of everyone whose zone is known, anybody else of themselves. */
export function ShiftNote(dates: Dates) {
  const formats = useFormats()
  const zones = useZones()
  if (zones !== undefined) return <ShiftedFor {...dates} people={zones} />
  const here = ownZone()
  if (shiftedFor(dates.before, dates.at, dates.zone, [{ zone: here }]).length === 0) return null
  const [was, is] = [formats.time(dates.before), formats.time(dates.at)]
  return (
    <Note>
      <Trans>
        Clocks change on different days: this date is at {is} for you, the one before was at {was}.
      </Trans>
    </Note>
  )
}

/** The same of a session in the programme, against the date before it. */
export function ShiftOf({ entry }: { entry: SessionEntry }) {
  const before = useView(({ common }) => dateBefore(Object.values<SessionEntry>(common.sessions), entry))
  if (before === undefined || entry.at === undefined || entry.zone === undefined) return null
  return <ShiftNote before={before} at={entry.at} zone={entry.zone} />
}
