import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useOwn } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { Button } from '../../ui/Button.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { stickyFoot } from '../../ui/stickyFoot.ts'
import { Words } from '../../ui/Words.tsx'
import type { StageProps } from '../stage.ts'
import { useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'
import { IssueRest } from './IssueCard.tsx'
import { IssueForm } from './IssueForm.tsx'
import { useIssue } from './useIssue.ts'

/** The issue card: read by those who listen, written and shown by the one who presents. */
export function Presentation({ item }: StageProps<'presentation'>) {
  const me = useOwn(({ me }) => me.id)
  const session = useSessionId()
  const name = useName(item.presenter)
  const { issue } = useIssue(item.round)
  const move = useSealedMove('presentation', item)
  const [editing, setEditing] = useState(false)
  const [busy, run] = useBusy()
  const presents = me === item.presenter
  const written = issue !== undefined && issue.title !== ''

  if (presents && item.round !== undefined && (editing || !written)) {
    return (
      <div className="mx-auto w-full max-w-lg">
        <p className="mb-3 text-ink-2">
          <Trans>
            Tell it in your own words. A card helps the others to keep it in mind; you may leave it.
          </Trans>
        </p>
        <IssueForm
          round={item.round}
          shown={issue}
          onShow={(draft, forget) =>
            void run(async () => {
              if (busy || draft.title.trim() === '') return
              const answer = await move(async (seal) => ({
                type: 'card.write',
                card: await seal('issue.card', JSON.stringify(draft), { scope: session }),
              }))
              if (!answer.ok) return
              forget()
              setEditing(false)
            })
          }
        >
          {(draft) => (
            <div className={`flex flex-wrap items-center gap-2.5 ${stickyFoot}`}>
              <Button type="submit" kind="main" busy={busy} disabled={draft.title.trim() === ''}>
                <Trans>Show the card</Trans>
              </Button>
              {written && (
                <Button kind="quiet" onClick={() => setEditing(false)}>
                  <Trans>Leave it as it is</Trans>
                </Button>
              )}
              <SealedHint />
            </div>
          )}
        </IssueForm>
      </div>
    )
  }
  return (
    <div className="flex flex-col items-center gap-3">
      {written ? (
        <>
          <Words size="stage">{issue.title}</Words>
          <IssueRest issue={issue} />
        </>
      ) : (
        <p className="font-serif text-xl">
          <Trans>{name} tells. Listen; your questions have their time afterwards.</Trans>
        </p>
      )}
      {presents && (
        <Button kind="quiet" size="small" onClick={() => setEditing(true)}>
          <Trans>Change the card</Trans>
        </Button>
      )}
    </div>
  )
}
