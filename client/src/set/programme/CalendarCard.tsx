import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { CalendarArrowDown } from 'lucide-react'
import { useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MyFeed } from './MyFeed.tsx'
import { Saved } from './Saved.tsx'
import { useSaveCalendar } from './useSaveCalendar.ts'

/** The dates for one's own calendar: once as a file, or for good as a private address that follows every change. */
export function CalendarCard() {
  const dated = useView(({ common }) =>
    Object.values<SessionEntry>(common.sessions).filter(({ at }) => at !== undefined),
  )
  const { save, outcome } = useSaveCalendar(dated)
  return (
    <Card title={<Trans>In your calendar</Trans>}>
      <p className="text-ink-2">
        <Trans>All dates as a file, as they stand today. It is made in this browser and names the set.</Trans>
      </p>
      <Button
        className="mt-3"
        icon={<CalendarArrowDown aria-hidden="true" />}
        disabled={dated.length === 0}
        onClick={() => void save()}
      >
        <Trans>Save the dates</Trans>
      </Button>
      <div className="mt-2">
        <Saved outcome={outcome} />
      </div>
      <div className="mt-5 border-line border-t pt-5">
        <MyFeed />
      </div>
    </Card>
  )
}
