import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDraft } from '../../sealing/index.ts'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useMyBid } from '../bids/useMyBid.ts'
import { useSessionId } from '../useSessionId.ts'
import { type IssueText, issueOf, startingWith } from './card.ts'

/** Below which length a card is read in one look. */
const limits = { title: 90, rest: 400 }

/**
 * The issue card as its presenter writes it: kept on this device until it is shown. It begins with `shown`, the card that
 * the set sees already, or with what its presenter bid; `children` gets what is written, for the button that sends it to
 * `onShow`.
 */
export function IssueForm({
  round,
  shown,
  onShow,
  children,
}: {
  round: number
  shown?: IssueText | undefined
  onShow?: (issue: IssueText, forget: () => void) => void
  children?: (issue: IssueText) => ReactNode
}) {
  const { t } = useLingui()
  const session = useSessionId()
  const { text, setText } = useDraft(`issue:${session}:${round}`)
  const bid = useMyBid()
  const issue = text === '' ? (shown ?? startingWith(bid, limits.title)) : issueOf(text)
  const change = (part: Partial<IssueText>) => setText(JSON.stringify({ ...issue, ...part }))
  return (
    <form
      className="@container flex w-full flex-col gap-3 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        onShow?.(issue, () => setText(''))
      }}
    >
      <Field label={<Trans>My issue in one line</Trans>}>
        <TextInput
          value={issue.title}
          placeholder={t`A problem without a known right answer`}
          onChange={(event) => change({ title: event.target.value })}
          maxLength={limits.title}
        />
      </Field>
      <div className="grid gap-3 @md:grid-cols-2">
        <Field label={<Trans>What I want from the set</Trans>} optional>
          <TextArea
            value={issue.want}
            limit={limits.rest}
            rows={1}
            className="scroll-mb-18"
            onChange={(event) => change({ want: event.target.value })}
          />
        </Field>
        <Field label={<Trans>What I have tried</Trans>} optional>
          <TextArea
            value={issue.tried}
            limit={limits.rest}
            rows={1}
            className="scroll-mb-18"
            onChange={(event) => change({ tried: event.target.value })}
          />
        </Field>
      </div>
      {children === undefined ? (
        <SealedHint>
          <Trans>Kept on this device until you show it in your presentation.</Trans>
        </SealedHint>
      ) : (
        children(issue)
      )}
    </form>
  )
}
