import { Trans } from '@lingui/react/macro'
import type { ShelfItemId } from '@setroom/shared'
import { useState } from 'react'
import * as z from 'zod/mini'
import { KeepForm } from '../commitments/KeepForm.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useBusy } from '../room/useBusy.ts'
import { ChangedElsewhere } from '../ui/ChangedElsewhere.tsx'
import { Field } from '../ui/Field.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { noShelfWords, type ShelfWords } from './shelfWords.ts'
import { newShelfItem, useKeepOnShelf } from './useShelf.ts'
import { webLink } from './webLink.ts'

type Form = ShelfWords & { id: ShelfItemId | '' }
const kept = z.object({ id: z.string(), title: z.string(), link: z.string(), words: z.string() })

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  return form === undefined ? undefined : { ...form, id: form.id as Form['id'] }
}

/** Puts something on the shelf, or what is there (`item`) into other words. `onDone` when it is kept, or not wanted. */
export function ShelfForm({
  item,
  onDone,
}: {
  item?: { id: ShelfItemId; words: ShelfWords } | undefined
  onDone: () => void
}) {
  const start: Form = { id: item?.id ?? '', ...(item?.words ?? noShelfWords) }
  const { form, elsewhere, change, forget } = useFormDraft(`shelf:${item?.id ?? 'new'}`, start, readForm)
  const keep = useKeepOnShelf()
  const [busy, run] = useBusy()
  const [asked, setAsked] = useState(false)
  const { title, link, words } = form
  const badLink = link.trim() !== '' && webLink(link) === undefined
  // The id is kept with the words: if the answer is lost and the page reloaded, it is still one item.
  const set = (patch: Partial<Form>) => change({ ...patch, ...(form.id === '' && { id: newShelfItem() }) })
  const save = () =>
    run(async () => {
      const id = form.id === '' ? newShelfItem() : form.id
      const answer = await keep({ id, known: item !== undefined, words: { title, link, words } })
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <KeepForm
      ready={title.trim() !== ''}
      busy={busy}
      deed={item === undefined ? <Trans>Put it on the shelf</Trans> : <Trans>Save it</Trans>}
      onKeep={() => {
        setAsked(true)
        if (!badLink) void save()
      }}
      onDone={onDone}
    >
      <ChangedElsewhere
        elsewhere={elsewhere}
        words={[elsewhere.title, elsewhere.link, elsewhere.words]}
        onTake={() => change(elsewhere)}
      />
      <Field label={<Trans>What is it?</Trans>}>
        <TextInput required value={title} onChange={({ target }) => set({ title: target.value })} />
      </Field>
      <Field
        label={<Trans>Its link</Trans>}
        optional
        error={
          asked &&
          badLink && <Trans>This is no web address. One begins with https:// and has no blanks.</Trans>
        }
      >
        <TextInput
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="https://…"
          value={link}
          onChange={({ target }) => set({ link: target.value })}
        />
      </Field>
      <Field label={<Trans>A few words about it</Trans>} optional>
        <TextArea
          voice="people"
          limit={1_000}
          value={words}
          onChange={({ target }) => set({ words: target.value })}
        />
      </Field>
    </KeepForm>
  )
}
