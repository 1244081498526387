import { Trans } from '@lingui/react/macro'
import type { AgendaItem, KnowledgeSharingState, Takeaway } from '@setroom/shared'
import { useOwn } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'

/** What one takes away, in a sentence or two; written anew it takes the place of the first. */
export function MyTakeaway({ item, state }: { item: AgendaItem; state: KnowledgeSharingState }) {
  const me = useOwn(({ me }) => me.id)
  const may = useMayMove('knowledgeSharing/takeaway.write')
  const session = useSessionId()
  const { text, setText } = useDraft(`takeaway:${item.id}:${state.teacher}`)
  const move = useSealedMove('knowledgeSharing', item)
  const [busy, run] = useBusy()
  const written = Object.values<Takeaway>(state.takeaways).some(
    ({ author, teacher }) => author === me && teacher === state.teacher,
  )
  if (!may) return null
  return (
    <form
      className="w-full max-w-sm text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy || text.trim() === '') return
        void run(async () => {
          const answer = await move(async (seal) => ({
            type: 'takeaway.write',
            text: await seal('takeaway', text.trim(), { scope: session }),
          }))
          if (answer.ok) setText('')
        })
      }}
    >
      <Field
        label={written ? <Trans>Say it otherwise</Trans> : <Trans>What I take away</Trans>}
        hint={state.questions ? undefined : <Trans>The set sees it when the questions are open.</Trans>}
      >
        <TextArea voice="people" limit={400} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        <Button type="submit" busy={busy} disabled={text.trim() === ''}>
          {written ? <Trans>Put this in its place</Trans> : <Trans>Keep it</Trans>}
        </Button>
        <SealedHint />
      </div>
      <p role="status" className="mt-2 text-ink-2 text-sm">
        {written && <Trans>Yours is kept.</Trans>}
      </p>
    </form>
  )
}
