import { Trans } from '@lingui/react/macro'
import { Card } from '../ui/Card.tsx'
import { LobbyAgenda } from './LobbyAgenda.tsx'
import { useTodaysAgenda } from './useTodaysAgenda.ts'

/** The evening's agenda; draws nothing where there is none. */
export function TodayCard() {
  const agenda = useTodaysAgenda()
  if (agenda.length === 0) return null
  return (
    <Card title={<Trans>What we do today</Trans>}>
      <LobbyAgenda />
    </Card>
  )
}
