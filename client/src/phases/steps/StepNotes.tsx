import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, StepNote, StepsState } from '@setroom/shared'
import { SealedWords, useSealedText } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'

/** What was noted in one step, in the order in which it was. */
export function StepNotes({ state, step }: { state: StepsState; step: number }) {
  const { t } = useLingui()
  const notes = Object.values<StepNote>(state.notes)
    .filter((note) => note.step === step)
    .sort((a, b) => a.at - b.at)
  if (notes.length === 0) return null
  return (
    <ul aria-label={t`Noted in this step`} className="w-full max-w-md space-y-2 text-start">
      {notes.map((note) => (
        <One key={note.id} note={note} />
      ))}
    </ul>
  )
}

function One({ note: { author, text } }: { note: StepNote }) {
  const name = useName(author)
  const reading = useSealedText(text, { purpose: 'step.note', author })
  return (
    <li className="rounded-md bg-surface px-3.5 py-2 shadow-1">
      <SealedWords reading={reading} />
      <p className="text-ink-3 text-xs">
        <bdi>{name}</bdi>
      </p>
    </li>
  )
}

/** A line to note something in the step that is on. */
export function StepNoteForm({
  kind,
  item,
  state,
}: {
  kind: 'thinkingHats' | 'designSteps'
  item: AgendaItem
  state: StepsState
}) {
  const may = useMayMove(`${kind}/step.note`)
  const session = useSessionId()
  const { text, setText } = useDraft(`step:${item.id}:${state.now}`)
  const move = useSealedMove<'thinkingHats' | 'designSteps'>(kind, item)
  const [busy, run] = useBusy()
  if (!may) return null
  return (
    <form
      className="flex w-full max-w-md items-end gap-2.5 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy || text.trim() === '') return
        void run(async () => {
          const answer = await move(async (seal) => ({
            type: 'step.note',
            text: await seal('step.note', text.trim(), { scope: session }),
          }))
          if (answer.ok) setText('')
        })
      }}
    >
      <Field label={<Trans>Note something</Trans>} className="min-w-0 grow">
        <TextArea
          voice="people"
          rows={1}
          limit={280}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Button type="submit" className="mb-2.5" busy={busy} disabled={text.trim() === ''}>
        <Trans>Note it</Trans>
      </Button>
    </form>
  )
}
