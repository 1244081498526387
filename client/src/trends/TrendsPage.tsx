import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useOwn, usePlace, useView } from '../connection/index.ts'
import { SetFrame } from '../set/frame/SetFrame.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { AttendanceTrend } from './AttendanceTrend.tsx'
import { BalanceTrend } from './BalanceTrend.tsx'
import { CommitmentsTrend } from './CommitmentsTrend.tsx'
import { heldSessions } from './heldSessions.ts'
import { PulseTrend } from './PulseTrend.tsx'

/** `/set/:setId/trends`: how the set goes over its sessions, for its members; nothing about one person. */
export function TrendsPage() {
  return (
    <SetFrame>
      <Trends />
    </SetFrame>
  )
}

function Trends() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`Trends`)
  const set = useView(({ common }) => common.set.id)
  const all = useView(({ common }) => common.sessions)
  const trends = useOwn(({ trends }) => trends)
  const sessions = useMemo(() => heldSessions(all), [all])
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Trends</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-ink-2">
        <Trans>
          How it goes with you over your sessions. For you who are in this set, and about all of you together.
        </Trans>
      </p>
      {trends === null ? (
        <EmptyState title={<Trans>Trends are for the members of a set.</Trans>} />
      ) : sessions.length === 0 ? (
        <EmptyState
          title={<Trans>Here it begins with your first session.</Trans>}
          action={
            <TextLink href={`/set/${set}`}>
              <Trans>Back to the set</Trans>
            </TextLink>
          }
        >
          <Trans>Then you see what became of promises, who was there, and how the talking was shared.</Trans>
        </EmptyState>
      ) : (
        <div className="mt-6 grid items-start gap-5 lg:grid-cols-2">
          <div className="min-w-0 space-y-5">
            <CommitmentsTrend sessions={sessions} />
            <AttendanceTrend sessions={sessions} />
            <BalanceTrend sessions={sessions} balance={trends.balance} />
          </div>
          <div className="min-w-0 space-y-5">
            <PulseTrend sessions={sessions} pulse={trends.pulse} />
          </div>
        </div>
      )}
    </div>
  )
}
