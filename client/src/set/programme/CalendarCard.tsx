import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { CalendarArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useServerClock, useView } from '../../connection/index.ts'
import { download } from '../../exports/download.ts'
import { fileName } from '../../exports/fileName.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MyFeed } from './MyFeed.tsx'

/** The dates for one's own calendar: once as a file, or for good as a private address that follows every change. */
export function CalendarCard() {
  const clock = useServerClock()
  const name = useView(({ common }) => common.set.name)
  const dated = useView(({ common }) =>
    Object.values<SessionEntry>(common.sessions).filter(({ at }) => at !== undefined),
  )
  const [outcome, setOutcome] = useState<'saved' | 'failed'>()
  const save = async () => {
    try {
      const { sessionsCalendar } = await import('./sessionsCalendar.ts')
      const now = clock.now()
      const today = new Date(now).toISOString().slice(0, 10)
      download(sessionsCalendar(dated, name, now), fileName(name, today, 'ics'), 'ics')
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <Card title={<Trans>In your calendar</Trans>}>
      <p className="text-ink-2">
        <Trans>All dates as a file, as they stand today. It is made in this browser and names the set.</Trans>
      </p>
      <Button
        className="mt-3"
        icon={<CalendarArrowDown aria-hidden="true" />}
        disabled={dated.length === 0}
        onClick={save}
      >
        <Trans>Save the dates</Trans>
      </Button>
      <p role="status" className="mt-2 text-ink-2 text-sm empty:hidden">
        {outcome === 'saved' && <Trans>Saved on this device.</Trans>}
        {outcome === 'failed' && (
          <Trans>The file could not be made. Nothing is lost; please try again.</Trans>
        )}
      </p>
      <div className="mt-5 border-line border-t pt-5">
        <MyFeed />
      </div>
    </Card>
  )
}
