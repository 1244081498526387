import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { CommitmentEditor, CommitmentOnStage } from '../../commitments/index.ts'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { KeepQuestions } from '../../kept/KeepQuestions.tsx'
import { useName } from '../../room/useName.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import type { StageProps } from '../stage.ts'

/** What has been committed to in this session, the presenter's first; and one's own, one sentence and a date. */
export function Committing({ item }: StageProps<'actionCommitment'>) {
  const me = useOwn(({ me }) => me.id)
  const may = useMay('commitment.make')
  const name = useName(item.presenter)
  const members = useView(({ common }) => common.members)
  const made = useView(({ common, own }) =>
    [...Object.values(common.commitments), ...Object.values(own.hidden)]
      .filter(({ madeIn }) => madeIn === common.session?.id)
      .sort(
        (a, b) =>
          Number(b.owner === item.presenter) - Number(a.owner === item.presenter) || a.madeAt - b.madeAt,
      ),
  )
  const presents = me === item.presenter
  const mine = made.some(({ owner }) => owner === me)
  // The presenter's first opens by itself.
  const [open, setOpen] = useState<'asked' | 'byItself' | undefined>(
    presents && !mine ? 'byItself' : undefined,
  )
  const presenterCommitted = made.some(({ owner }) => owner === item.presenter)
  return (
    <div className="flex flex-col items-center gap-4">
      <KeepQuestions round={item.round} />
      {!presents && !presenterCommitted && !open && (
        <p className="font-serif text-xl">
          <Trans>{name} first. Then anyone who wants to.</Trans>
        </p>
      )}
      {/* Where the window is low they give way to whoever writes their first, so that the field that opens moves nobody. */}
      <ul
        className={classNames('w-full space-y-3 empty:-mb-4', open && !mine && 'low:hidden')}
        aria-live="polite"
      >
        {made.map((commitment) => (
          <li key={commitment.id} className="enter">
            <p className="text-ink-2 text-sm">
              {commitment.owner === me ? (
                <Trans>You commit to</Trans>
              ) : (
                <Trans>
                  <bdi>{members[commitment.owner]?.name}</bdi> commits to
                </Trans>
              )}
            </p>
            <CommitmentOnStage commitment={commitment} />
          </li>
        ))}
      </ul>
      {may && open ? (
        <div className="w-full max-w-lg text-start">
          <CommitmentEditor asked={open === 'asked'} onDone={() => setOpen(undefined)} />
        </div>
      ) : (
        may && (
          <Button kind={mine ? 'plain' : 'main'} onClick={() => setOpen('asked')}>
            {mine ? <Trans>I commit to something more</Trans> : <Trans>I commit to something</Trans>}
          </Button>
        )
      )}
    </div>
  )
}
