import { Trans } from '@lingui/react/macro'
import { CalendarSearch } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { AskDates } from './AskDates.tsx'
import { OpenDates } from './OpenDates.tsx'
import { usePoll } from './usePoll.ts'

/** Finding a date together: asked by whoever steers, marked by everybody, the best times standing out. */
export function DatesCard() {
  const open = usePoll()
  const mayAsk = useMay('dates.ask')
  const [asking, setAsking] = useState(false)
  if (open === undefined && !mayAsk) return null
  return (
    <Card title={<Trans>Finding a date</Trans>}>
      {open === undefined ? (
        <>
          <p className="text-ink-2">
            <Trans>
              Offer some times. Everybody marks when they can, on their own clock, and the best ones stand
              out.
            </Trans>
          </p>
          <Button
            className="mt-4"
            icon={<CalendarSearch aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            <Trans>Ask when you all can</Trans>
          </Button>
        </>
      ) : (
        <OpenDates key={open.poll.id} open={open} />
      )}
      {asking && <AskDates onClose={() => setAsking(false)} />}
    </Card>
  )
}
