import { Trans, useLingui } from '@lingui/react/macro'
import type { Goal } from '@setroom/shared'
import { Ellipsis, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useOwn, useSend } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { GoalBody } from './GoalBody.tsx'
import { EditGoal } from './GoalForm.tsx'
import { LookForm } from './LookForm.tsx'
import { LookShown } from './LookShown.tsx'

/** One goal in a list, with the last look at it; its owner can look at it anew (unless `fresh`), change it, drop it. */
export function GoalRow({ goal, fresh = false }: { goal: Goal; fresh?: boolean | undefined }) {
  const me = useOwn(({ me }) => me.id)
  const [doing, setDoing] = useState<'nothing' | 'editing' | 'looking'>('nothing')
  const stop = () => setDoing('nothing')
  const last = goal.looks.at(-1)
  if (doing === 'editing') return <EditGoal goal={goal} onDone={stop} />
  return (
    <>
      <GoalBody goal={goal} />
      {last !== undefined && (
        <div className="mt-3">
          <LookShown look={last} owner={goal.owner} />
        </div>
      )}
      {doing === 'looking' ? (
        <div className="mt-4">
          <LookForm goal={goal} onDone={stop} />
        </div>
      ) : (
        goal.owner === me && (
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {!fresh && (
              <Button size="small" onClick={() => setDoing('looking')}>
                {goal.status === 'open' ? <Trans>Say where I stand</Trans> : <Trans>Look at it again</Trans>}
              </Button>
            )}
            <More goal={goal} onEdit={() => setDoing('editing')} />
          </div>
        )
      )}
    </>
  )
}

function More({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const [dropping, setDropping] = useState(false)
  const { id, shown } = goal
  return (
    <>
      <Menu
        trigger={
          <Button
            kind="quiet"
            size="small"
            icon={<Ellipsis aria-hidden="true" />}
            aria-label={t`More to do with this goal`}
          >
            <Trans>More</Trans>
          </Button>
        }
        items={[
          { key: 'edit', label: t`Change it`, icon: <Pencil />, onSelect: onEdit },
          {
            key: 'shown',
            label: shown ? t`Keep it to myself` : t`Show it to the set`,
            icon: shown ? <EyeOff /> : <Eye />,
            onSelect: () => void send({ type: 'goal.edit', goal: id, shown: !shown }),
          },
          {
            key: 'drop',
            label: t`Drop it`,
            icon: <Trash2 />,
            danger: true,
            line: true,
            onSelect: () => setDropping(true),
          },
        ]}
      />
      <ConfirmDialog
        open={dropping}
        onOpenChange={setDropping}
        danger
        title={<Trans>Drop this goal?</Trans>}
        body={
          <Trans>
            It is deleted with everything you said about it. To end it and keep what you learned, say where
            you stand and close it.
          </Trans>
        }
        confirmLabel={<Trans>Drop it</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'goal.drop', goal: id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
