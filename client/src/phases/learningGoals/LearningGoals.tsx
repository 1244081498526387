import { Trans } from '@lingui/react/macro'
import type { Goal } from '@setroom/shared'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { GoalBody } from '../../goals/GoalBody.tsx'
import { GoalForm } from '../../goals/GoalForm.tsx'
import { GoalRow } from '../../goals/GoalRow.tsx'
import { goalsInOrder, useMyGoals } from '../../goals/useMyGoals.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'
import { useSessionId } from '../useSessionId.ts'

/** Whose turn it is and their goals on stage; below them one’s own, written whenever one likes. */
export function LearningGoals({ item, state }: StageProps<'learningGoals'>) {
  const me = useOwn(({ me }) => me.id)
  const may = useMay('goal.set')
  const goals = useView(({ common }) => common.goals)
  const told = goalsInOrder(
    Object.values<Goal>(goals).filter((goal) => goal.owner === state.now && goal.owner !== me),
  )
  return (
    <div className="flex flex-col items-center gap-6">
      {told.length > 0 && (
        <ul className="flex flex-col gap-4">
          {told.map((goal) => (
            <li key={goal.id}>
              <GoalBody goal={goal} size="stage" />
            </li>
          ))}
        </ul>
      )}
      <TurnsStage
        kind="learningGoals"
        item={item}
        state={state}
        mine={<Trans>Your turn: what do you want to learn here, and how will you notice?</Trans>}
        over={<Trans>Everybody has said what they want to learn.</Trans>}
      />
      {may && <Mine />}
    </div>
  )
}

function Mine() {
  const session = useSessionId()
  const mine = useMyGoals().filter(({ status }) => status === 'open')
  const [adding, setAdding] = useState(false)
  return (
    <section className="w-full max-w-md rounded-lg bg-surface p-5 text-start shadow-1">
      <h2 className="quiet-heading mb-3">
        <Trans>What I want to learn</Trans>
      </h2>
      {mine.length > 0 && (
        <ul className="mb-4 divide-y divide-line">
          {mine.map((goal) => (
            <li key={goal.id} className="py-4 first:pt-0 last:pb-0">
              {/* Where one stands is for the report-back; what was set today has not been tried yet. */}
              <GoalRow goal={goal} fresh={goal.setIn === session} />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <GoalForm onDone={() => setAdding(false)} />
      ) : (
        <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {mine.length === 0 ? <Trans>Write down my goal</Trans> : <Trans>Another goal</Trans>}
        </Button>
      )}
    </section>
  )
}
