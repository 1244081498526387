import { Trans } from '@lingui/react/macro'
import type { Goal } from '@setroom/shared'
import { useReportsSince } from '../commitments/useReportsSince.ts'
import { GoalBody } from './GoalBody.tsx'
import { LookShown } from './LookShown.tsx'

/** A goal in the middle of the circle: its owner’s words, and where they stood last. */
export function GoalOnStage({ goal }: { goal: Goal }) {
  const since = useReportsSince()
  const last = goal.looks.at(-1)
  return (
    <article className="mx-auto flex w-full max-w-xl flex-col items-center gap-3 text-center">
      <GoalBody goal={goal} size="stage" />
      {last !== undefined && (
        <div className="mt-2 w-full max-w-md rounded-md bg-surface p-4 shadow-1">
          {last.at <= since && (
            <p className="mb-2 text-start text-ink-3 text-xs">
              <Trans>Last time</Trans>
            </p>
          )}
          <LookShown look={last} owner={goal.owner} />
        </div>
      )}
    </article>
  )
}
