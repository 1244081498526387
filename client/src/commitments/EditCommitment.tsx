import { Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useLastOpened } from '../sealing/useLastOpened.ts'
import { Button } from '../ui/Button.tsx'
import { ChangedElsewhere } from '../ui/ChangedElsewhere.tsx'
import { Field } from '../ui/Field.tsx'
import { fits } from '../ui/fits.ts'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { ConfidenceField } from './ConfidenceField.tsx'
import type { CommitmentWords } from './commitmentWords.ts'
import { type Promised, PromiseFields } from './PromiseFields.tsx'
import { isPlainDate } from './plainDates.ts'
import { SupporterField } from './SupporterField.tsx'
import { Unread } from './Unread.tsx'
import { Unsent } from './Unsent.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useFormDraft } from './useFormDraft.ts'
import { useKeepCommitment } from './useKeepCommitment.ts'

/** Changes one's own commitment, all of it on one page. What cannot be read here cannot be written over either. */
export function EditCommitment({ commitment, onDone }: { commitment: Commitment; onDone: () => void }) {
  const { reading, words: opened } = useCommitmentWords(commitment)
  const words = useLastOpened(opened)
  if (words !== undefined) return <EditForm commitment={commitment} words={words} onDone={onDone} />
  return <Unread reading={reading} onDone={onDone} />
}

type Form = Promised & CommitmentWords
const words = z.string()
const kept = z.object({
  what: words,
  sign: words,
  first: words,
  confidence: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  supporter: z.optional(words),
  due: words,
  shown: z.boolean(),
})

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  if (form === undefined) return undefined
  return {
    ...form,
    confidence: form.confidence,
    supporter: form.supporter as CommitmentWords['supporter'],
    due: isPlainDate(form.due) ? form.due : '',
  }
}

function EditForm({
  commitment,
  words,
  onDone,
}: {
  commitment: Commitment
  words: CommitmentWords
  onDone: () => void
}) {
  const start: Form = { ...words, due: commitment.due ?? '', shown: commitment.shown }
  const { form, elsewhere, change, forget } = useFormDraft(
    `commitment:edit:${commitment.id}`,
    start,
    readForm,
  )
  const keep = useKeepCommitment()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const { due, shown, ...changed } = form
    setBusy(true)
    const answer = await keep({ id: commitment.id, known: true, words: changed, due, shown })
    setBusy(false)
    if (!answer.ok) return
    forget()
    onDone()
  }
  return (
    <form
      noValidate
      className="flex w-full flex-col gap-5 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && form.what.trim() !== '' && fits(event.currentTarget)) void save()
      }}
    >
      <ChangedElsewhere
        elsewhere={elsewhere}
        words={[elsewhere.what, elsewhere.sign, elsewhere.first]}
        onTake={() => change(elsewhere)}
      />
      <PromiseFields promised={form} sign={form.sign} onChange={change} />
      <Field label={<Trans>How will you know that it worked?</Trans>} optional>
        <TextArea
          voice="people"
          limit={280}
          value={form.sign}
          onChange={({ target }) => change({ sign: target.value })}
        />
      </Field>
      <Field label={<Trans>What is the first step?</Trans>} optional>
        <TextArea
          voice="people"
          limit={280}
          value={form.first}
          onChange={({ target }) => change({ first: target.value })}
        />
      </Field>
      <ConfidenceField value={form.confidence} onChange={(confidence) => change({ confidence })} />
      <SupporterField
        value={form.supporter}
        onChange={(supporter) => change({ supporter })}
        shown={form.shown}
        onShow={() => change({ shown: true })}
      />
      <SealedHint />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" kind="main" busy={busy} disabled={form.what.trim() === ''}>
          <Trans>Save the changes</Trans>
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            forget()
            onDone()
          }}
        >
          <Trans>Leave it as it was</Trans>
        </Button>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
