import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { CalendarArrowDown } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { Saved } from './Saved.tsx'
import { useSaveCalendar } from './useSaveCalendar.ts'

/** The next date for one's own calendar, where one reads it. */
export function SaveDate({ entry }: { entry: SessionEntry }) {
  const { save, outcome } = useSaveCalendar([entry])
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        icon={<CalendarArrowDown aria-hidden="true" />}
        onClick={() => void save()}
      >
        <Trans>Save the date</Trans>
      </Button>
      <Saved outcome={outcome} />
    </>
  )
}
