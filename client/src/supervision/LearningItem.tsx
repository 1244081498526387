import { Trans, useLingui } from '@lingui/react/macro'
import { isBackAtOnce, type LearningView } from '@setroom/shared'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { Unread } from '../commitments/Unread.tsx'
import { SealedWords, useOwn, useSend, useTick, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { useLastOpened } from '../sealing/useLastOpened.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { LearningForm } from './LearningForm.tsx'
import { isAsked, isMine } from './learningWords.ts'
import { MyAnswer } from './MyAnswer.tsx'
import { Steps } from './Steps.tsx'
import { TouchesMe } from './TouchesMe.tsx'
import { useLearningText } from './useLearningText.ts'
import { WhereItWent } from './WhereItWent.tsx'

/** One learning: its words, whose it is, where it went, and what this person can do about it. */
export function LearningItem({ learning }: { learning: LearningView }) {
  const formats = useFormats()
  const me = useOwn(({ me }) => me.id)
  const role = useOwn(({ me }) => me.role)
  const author = useName(learning.author)
  const names = useView(({ common }) => learning.touches.map((id) => common.members[id]?.name ?? '…'))
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const reading = useLearningText(learning)
  const [editing, setEditing] = useState(false)
  const words = useLastOpened(reading.plain)
  if (editing) {
    const stop = () => setEditing(false)
    if (words === undefined) return <Unread reading={reading} onDone={stop} />
    return <LearningForm learning={learning} words={words} onDone={stop} />
  }
  const date = formats.date(learning.at)
  const touched = formats.list(names)
  return (
    <article>
      <SealedWords reading={reading} size="large" />
      <div className="mt-1.5 flex items-start justify-between gap-3 text-ink-3 text-sm">
        <p>
          <bdi>{author}</bdi>, {date}
          {names.length > 0 && (
            <>
              {' · '}
              <Trans>
                touches the issue of <bdi>{touched}</bdi>
              </Trans>
            </>
          )}
        </p>
        {learning.author === me && <More learning={learning} onEdit={() => setEditing(true)} />}
      </div>
      <WhereItWent learning={learning} />
      {isAsked(learning, { id: me, role }) && <MyAnswer learning={learning} />}
      {!isMine(learning, me) && <TouchesMe learning={learning} />}
      {facilitates && <Steps learning={learning} />}
    </article>
  )
}

function More({ learning, onEdit }: { learning: LearningView; onEdit: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const now = useTick(1 / 60)
  const [dropping, setDropping] = useState(false)
  const { carried } = learning
  return (
    <>
      <Menu
        trigger={
          <Button kind="quiet" size="small" className="-me-3 -mt-2" aria-label={t`More about this`}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
        items={[
          {
            key: 'edit',
            label: <Trans>Change it</Trans>,
            icon: <Pencil aria-hidden="true" />,
            // What is read elsewhere are these words.
            disabled: carried !== undefined,
            onSelect: onEdit,
          },
          {
            key: 'drop',
            label: <Trans>Delete it</Trans>,
            icon: <Trash2 aria-hidden="true" />,
            danger: true,
            // While its export may be made at any moment it is taken back first.
            disabled:
              carried !== undefined && carried.exportedAt === undefined && !isBackAtOnce(carried, now),
            onSelect: () => setDropping(true),
          },
        ]}
      />
      <ConfirmDialog
        open={dropping}
        onOpenChange={setDropping}
        danger
        title={<Trans>Delete it?</Trans>}
        body={
          carried?.exportedAt === undefined ? (
            <Trans>It is deleted for everybody here, and where it was carried to.</Trans>
          ) : (
            <Trans>It is deleted for everybody here. What was exported stays exported.</Trans>
          )
        }
        confirmLabel={<Trans>Delete it</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'learning.drop', learning: learning.id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
