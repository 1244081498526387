import { Trans } from '@lingui/react/macro'
import { useServerClock } from '../connection/index.ts'
import { Card } from '../ui/Card.tsx'
import { LobbyAgenda } from './LobbyAgenda.tsx'
import { useIsOpen, useNextPlanned, useTodaysAgenda } from './useTodaysAgenda.ts'

/** The evening's agenda, or that of the day to come; draws nothing where there is none. */
export function TodayCard() {
  const agenda = useTodaysAgenda()
  const at = useNextPlanned()?.at
  const today = new Date(useServerClock().now()).toDateString()
  const open = useIsOpen()
  if (agenda.length === 0) return null
  return (
    <Card
      title={
        open || at === undefined || new Date(at).toDateString() === today ? (
          <Trans>What we do today</Trans>
        ) : (
          <Trans>What we do then</Trans>
        )
      }
    >
      <LobbyAgenda />
    </Card>
  )
}
