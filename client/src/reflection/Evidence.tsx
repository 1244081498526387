import { Trans } from '@lingui/react/macro'
import { phaseShares } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { OwnMinutes } from '../room/OwnMinutes.tsx'
import { BalanceBars } from './BalanceBars.tsx'
import { CountedByTurns } from './CountedByTurns.tsx'
import { QuestionShare } from './QuestionShare.tsx'
import { QuietShown } from './QuietShown.tsx'
import { TimeAgainstPlan } from './TimeAgainstPlan.tsx'

/** What the session itself shows of how the set worked: its talking, its questions, its time. No judgement. */
export function Evidence() {
  const { agenda, people, members, airtime, guests, session } = useView(({ common }) => common)
  const measured = airtime !== null && Object.keys(airtime).length > 0
  const judged = phaseShares({ agenda, people, members, airtime, guests, session }).length > 0
  return (
    <div className="mt-6 w-full space-y-5 text-start first:mt-0">
      <QuestionShare />
      <QuietShown />
      <TimeAgainstPlan />
      <CountedByTurns />
      {airtime === null ? (
        <OwnMinutes />
      ) : measured && !judged ? (
        <BalanceBars />
      ) : measured ? (
        <details open>
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Trans>Airtime, part by part</Trans>
          </summary>
          <div className="mt-2">
            <BalanceBars />
          </div>
        </details>
      ) : (
        <p className="text-ink-2 text-sm">
          <Trans>No airtime was measured in this session.</Trans>
        </p>
      )}
    </div>
  )
}
