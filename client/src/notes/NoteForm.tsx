import { Trans } from '@lingui/react/macro'
import type { NoteId } from '@setroom/shared'
import * as z from 'zod/mini'
import { KeepForm } from '../commitments/KeepForm.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useBusy } from '../room/useBusy.ts'
import { Field } from '../ui/Field.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { newNote, useLeaveNote } from './useNotes.ts'

type Form = { id: NoteId | ''; words: string }
const untouched: Form = { id: '', words: '' }
const kept = z.object({ id: z.string(), words: z.string() })

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  return form === undefined ? undefined : { ...form, id: form.id as Form['id'] }
}

/** Writes a note to the set. `onDone` when it is left, or not wanted. */
export function NoteForm({ onDone }: { onDone: () => void }) {
  const { form, change, forget } = useFormDraft('note:new', untouched, readForm)
  const leave = useLeaveNote()
  const [busy, run] = useBusy()
  const save = () =>
    run(async () => {
      const answer = await leave(form.id === '' ? newNote() : form.id, form.words)
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <KeepForm
      ready={form.words.trim() !== ''}
      busy={busy}
      deed={<Trans>Leave this note</Trans>}
      onKeep={() => void save()}
      onDone={onDone}
    >
      <Field
        label={<Trans>What do you want to tell the others?</Trans>}
        hint={<Trans>All members find it on the set’s page. A mail says at most that there is a note.</Trans>}
      >
        <TextArea
          voice="people"
          limit={2_000}
          rows={4}
          required
          value={form.words}
          // The id is kept with the words: if the answer is lost and the page reloaded, it is still one note.
          onChange={({ target }) => change({ words: target.value, ...(form.id === '' && { id: newNote() }) })}
        />
      </Field>
    </KeepForm>
  )
}
