import { Trans } from '@lingui/react/macro'
import type { ReportEntry } from '@setroom/shared'
import { useState } from 'react'
import { useReportsSince } from '../../commitments/index.ts'
import { useOwn, useView } from '../../connection/index.ts'
import { GoalOnStage } from '../../goals/GoalOnStage.tsx'
import { LookForm } from '../../goals/LookForm.tsx'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { ReportOrder } from './ReportOrder.tsx'

/** The learning goal that is looked at, where its owner stands, and the way to the next one. */
export function ReportOnGoal({
  item,
  state,
  entry,
}: StageProps<'reportBack'> & { entry: Extract<ReportEntry, { goal: true }> }) {
  const move = useMove('reportBack', item)
  const mine = useOwn(({ me }) => me.id) === entry.owner
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const steers = useSteers()
  const goal = useView(({ common }) => common.goals[entry.id])
  const since = useReportsSince()
  const name = useName(entry.owner)
  const [writing, setWriting] = useState<string>()
  const [busy, run] = useBusy()
  const told = goal?.looks.some(({ at }) => at > since) === true
  return (
    <div className="flex flex-col items-center gap-4">
      <p className="text-ink-2">
        {mine ? <Trans>Your learning goal</Trans> : <Trans>{name} wants to learn</Trans>}
      </p>
      {goal === undefined ? (
        <p className="font-serif text-lg">
          {guest ? (
            <Trans>Only members of the set can read it.</Trans>
          ) : (
            <Trans>This one has been withdrawn.</Trans>
          )}
        </p>
      ) : (
        <GoalOnStage goal={goal} />
      )}
      {mine && goal !== undefined && writing === goal.id ? (
        <div className="w-full max-w-sm text-start">
          <LookForm key={goal.id} goal={goal} onDone={() => setWriting(undefined)} />
        </div>
      ) : (
        (mine || steers) && (
          <div className="flex flex-wrap justify-center gap-2.5">
            {mine && goal !== undefined && (
              <Button kind={told ? 'plain' : 'main'} onClick={() => setWriting(goal.id)}>
                {told ? <Trans>Say more</Trans> : <Trans>Say where I stand</Trans>}
              </Button>
            )}
            <Button
              kind={mine && told ? 'main' : 'plain'}
              busy={busy}
              onClick={() => void run(() => move({ type: 'report.next' }))}
            >
              <Trans>Next one</Trans>
            </Button>
          </div>
        )
      )}
      <ReportOrder item={item} state={state} />
    </div>
  )
}
