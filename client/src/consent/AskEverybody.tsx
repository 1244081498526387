import { Trans } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useId } from 'react'
import * as z from 'zod/mini'
import { Unsent } from '../commitments/Unsent.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { type Asked, useConsent } from './useConsent.ts'

const form = z.object({ name: z.string(), why: z.string() })
const untouched = { name: '', why: '' }
const readForm = (kept: unknown) => z.safeParse(form, kept).data

/** The asker's words to a question that goes to every member: who it is about, and why. */
export function AskEverybody({
  what,
  name,
  title,
  intro,
  who,
  whyFor,
  children,
  onClose,
}: {
  what: Asked
  /** Of whom it is about, where that is settled. */
  name?: string
  title: ReactNode
  intro: ReactNode
  /** The label over the name. */
  who?: ReactNode
  /** What a reason may look like. */
  whyFor: string
  /** What else is to be chosen. */
  children?: ReactNode
  onClose: () => void
}) {
  const { form: words, change, forget } = useFormDraft(`consent:${what.kind}`, untouched, readForm)
  const { ask } = useConsent()
  const [busy, run] = useBusy()
  const id = useId()
  const whom = (name ?? words.name).trim()
  const save = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const answer = await ask({ ...words, name: whom }, what)
      if (!answer.ok) return
      forget()
      onClose()
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button type="submit" form={id} kind="main" busy={busy} disabled={whom === ''}>
            <Trans>Ask everybody</Trans>
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={save} className="space-y-4">
        <p className="text-ink-2">{intro}</p>
        {name === undefined && (
          <Field label={who}>
            <TextInput
              maxLength={120}
              autoComplete="off"
              value={words.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          </Field>
        )}
        <Field label={<Trans>Why? A word to the members</Trans>} optional>
          <TextArea
            voice="people"
            rows={2}
            limit={280}
            placeholder={whyFor}
            value={words.why}
            onChange={({ target }) => change({ why: target.value })}
          />
        </Field>
        {children}
        <SealedHint />
        <Unsent busy={busy} />
      </form>
    </Dialog>
  )
}
