import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { CommitmentOnStage, ReportForm, useAnswersMeeting, useReportsSince } from '../../commitments/index.ts'
import { useOwn, useView } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { ReportOnGoal } from './ReportOnGoal.tsx'
import { ReportOrder } from './ReportOrder.tsx'

/** The commitment that is looked at, its owner's report, and the way to the next one. */
export function ReportBack({ item, state }: StageProps<'reportBack'>) {
  const move = useMove('reportBack', item)
  const me = useOwn(({ me }) => me.id)
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const steers = useSteers()
  const entry = state.order.find(({ id }) => id === state.now)
  const commitment = useView(({ common }) =>
    entry === undefined || 'goal' in entry ? undefined : common.commitments[entry.id],
  )
  const since = useReportsSince()
  const reported = useAnswersMeeting(commitment)
  const name = useName(entry?.owner)
  const [writing, setWriting] = useState<string>()
  const [busy, run] = useBusy()
  const goals = state.order.some((one) => 'goal' in one)
  const mine = entry !== undefined && entry.owner === me

  if (state.order.length === 0) {
    return (
      <p className="font-serif text-xl">
        {since === 0 && !guest ? (
          <Trans>No commitments are waiting: this is your first session. What brings each of you here?</Trans>
        ) : (
          <Trans>
            No commitments are waiting. A good moment to ask what stayed with you since last time.
          </Trans>
        )}
      </p>
    )
  }
  if (entry === undefined) {
    return (
      <div className="flex flex-col items-center gap-4">
        <p className="font-serif text-xl">
          {goals ? (
            <Trans>Everything has been heard.</Trans>
          ) : (
            <Trans>Every commitment has been heard.</Trans>
          )}
        </p>
        <ReportOrder item={item} state={state} />
      </div>
    )
  }
  if ('goal' in entry) return <ReportOnGoal item={item} state={state} entry={entry} />
  const open = mine && commitment !== undefined && writing === commitment.id
  return (
    <div className="flex flex-col items-center gap-4">
      <div className="flex w-full flex-col items-center gap-4" aria-live="polite">
        <p className="text-ink-2">
          {mine ? <Trans>Your commitment</Trans> : <Trans>{name} committed to</Trans>}
        </p>
        {commitment === undefined ? (
          <p className="font-serif text-lg">
            {guest ? (
              <Trans>Only members of the set can read it.</Trans>
            ) : (
              <Trans>This one has been withdrawn.</Trans>
            )}
          </p>
        ) : (
          <CommitmentOnStage commitment={commitment} />
        )}
      </div>
      {open ? (
        <div className="w-full max-w-sm text-start">
          <ReportForm key={commitment.id} commitment={commitment} onDone={() => setWriting(undefined)} />
        </div>
      ) : (
        (mine || steers) && (
          <div className="flex flex-wrap justify-center gap-2.5">
            {mine && commitment !== undefined && (
              <Button kind={reported ? 'plain' : 'main'} onClick={() => setWriting(commitment.id)}>
                {reported ? <Trans>Add to my report</Trans> : <Trans>Say what happened</Trans>}
              </Button>
            )}
            <Button
              kind={mine && reported ? 'main' : 'plain'}
              busy={busy}
              onClick={() => void run(() => move({ type: 'report.next' }))}
            >
              {goals ? <Trans>Next one</Trans> : <Trans>Next commitment</Trans>}
            </Button>
          </div>
        )
      )}
      <ReportOrder item={item} state={state} />
    </div>
  )
}
