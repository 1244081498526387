import { Plural, Trans } from '@lingui/react/macro'
import type { Goal, PersonView } from '@setroom/shared'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useOwn, useView } from '../../connection/index.ts'
import { GoalForm } from '../../goals/GoalForm.tsx'
import { GoalRow } from '../../goals/GoalRow.tsx'
import { goalsInOrder, useMyGoals } from '../../goals/useMyGoals.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { inTheSet } from '../members/inTheSet.ts'

/** What I want to learn in this set, with its measure; below it, folded, what the others showed. */
export function GoalsCard() {
  const mine = useMyGoals()
  const [adding, setAdding] = useState(false)
  const open = mine.filter(({ status }) => status === 'open')
  const closed = mine.filter(({ status }) => status === 'closed')
  return (
    <Card
      title={<Trans>What I want to learn</Trans>}
      action={
        <Button
          size="small"
          className="shrink-0 whitespace-nowrap"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          <Trans>Add a goal</Trans>
        </Button>
      }
    >
      {open.length > 0 ? (
        <Rows goals={open} />
      ) : (
        <p className="text-ink-2 text-sm">
          {mine.length === 0 ? (
            <Trans>A goal for the time with this set, from the first meeting to the last.</Trans>
          ) : (
            <Trans>No goal is open.</Trans>
          )}
        </p>
      )}
      {closed.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Plural value={closed.length} one="One that is closed" other="# that are closed" />
          </summary>
          <div className="mt-2">
            <Rows goals={closed} />
          </div>
        </details>
      )}
      <OthersGoals />
      <Dialog open={adding} onOpenChange={setAdding} title={<Trans>A learning goal</Trans>}>
        <GoalForm onDone={() => setAdding(false)} />
      </Dialog>
    </Card>
  )
}

function OthersGoals() {
  const me = useOwn(({ me }) => me.id)
  const goals = useView(({ common }) => common.goals)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const owners = people.flatMap(({ id, name }) => {
    const theirs = Object.values<Goal>(goals).filter((goal) => goal.owner === id && id !== me)
    return theirs.length === 0 ? [] : [{ id, name, goals: goalsInOrder(theirs) }]
  })
  if (owners.length === 0) return null
  return (
    <details className="mt-4">
      <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
        <Trans>What the others want to learn</Trans>
      </summary>
      <div className="mt-2 space-y-6">
        {owners.map(({ id, name, goals }) => (
          <section key={id} aria-label={name}>
            <h3 className="mb-2 font-medium text-sm">
              <bdi>{name}</bdi>
            </h3>
            <Rows goals={goals} />
          </section>
        ))}
      </div>
    </details>
  )
}

function Rows({ goals }: { goals: readonly Goal[] }) {
  return (
    <ul className="divide-y divide-line">
      {goals.map((goal) => (
        <li key={goal.id} className="py-5 first:pt-0 last:pb-0">
          <GoalRow goal={goal} />
        </li>
      ))}
    </ul>
  )
}
