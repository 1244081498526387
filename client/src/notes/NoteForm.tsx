import { Trans } from '@lingui/react/macro'
import type { NoteId } from '@setroom/shared'
import * as z from 'zod/mini'
import { Unsent } from '../commitments/Unsent.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
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
  const empty = form.words.trim() === ''
  const save = () =>
    run(async () => {
      const answer = await leave(form.id === '' ? newNote() : form.id, form.words)
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <form
      className="flex w-full flex-col gap-4 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && !empty) void save()
      }}
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
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SealedHint />
        <div className="flex flex-wrap gap-2.5">
          <Button kind="quiet" onClick={onDone}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" kind="main" busy={busy} disabled={empty}>
            <Trans>Leave this note</Trans>
          </Button>
        </div>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
