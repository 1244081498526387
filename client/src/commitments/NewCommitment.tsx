import { Trans } from '@lingui/react/macro'
import { type CommitmentId, randomId } from '@setroom/shared'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Button } from '../ui/Button.tsx'
import { fits } from '../ui/fits.ts'
import { SealedHint } from '../ui/SealedHint.tsx'
import { stickyFoot } from '../ui/stickyFoot.ts'
import { useAskedFor } from '../ui/useAskedFor.ts'
import { noWords } from './commitmentWords.ts'
import { type Promised, PromiseFields } from './PromiseFields.tsx'
import { PromiseKept } from './PromiseKept.tsx'
import { isPlainDate } from './plainDates.ts'
import { Unsent } from './Unsent.tsx'
import { useFormDraft } from './useFormDraft.ts'
import { useKeepCommitment } from './useKeepCommitment.ts'
import { useMyCommitments } from './useMyCommitments.ts'

type Form = Promised & { id: CommitmentId | '' }
const untouched: Form = { id: '', what: '', due: '', shown: true }
const kept = z.object({ id: z.string(), what: z.string(), due: z.string(), shown: z.boolean() })

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  if (form === undefined) return undefined
  return { ...form, id: form.id as Form['id'], due: isPlainDate(form.due) ? form.due : '' }
}

/** The fast path: a sentence and a day. The other questions come when it is saved, for whoever wants them now. */
export function NewCommitment({ asked, onDone }: { asked: boolean; onDone: () => void }) {
  const { form, change, forget } = useFormDraft('commitment:new', untouched, readForm)
  const mine = useMyCommitments()
  const keep = useKeepCommitment()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<CommitmentId>()
  const here = useAskedFor(asked)
  if (saved !== undefined) return <PromiseKept id={saved} onDone={onDone} />

  const save = async () => {
    const id = form.id === '' ? randomId<CommitmentId>(crypto) : form.id
    setBusy(true)
    const { what, due, shown } = form
    const known = mine.some((one) => one.id === id)
    const answer = await keep({ id, known, words: { ...noWords, what }, due, shown })
    setBusy(false)
    if (!answer.ok) return
    forget()
    setSaved(id)
  }
  return (
    <form
      ref={here}
      noValidate
      className="flex w-full scroll-my-3 flex-col gap-2 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && form.what.trim() !== '' && fits(event.currentTarget)) void save()
      }}
    >
      <PromiseFields
        promised={form}
        // The id is kept with the words: if the answer is lost and the page reloaded, it is still one commitment.
        onChange={(patch) =>
          change({ ...patch, ...(form.id === '' && { id: randomId<CommitmentId>(crypto) }) })
        }
      />
      <div className={`flex items-center justify-between gap-3 ${stickyFoot}`}>
        <SealedHint>
          {form.shown ? undefined : <Trans>Only you are shown it. The day stands open, for reminders.</Trans>}
        </SealedHint>
        <Button type="submit" kind="main" className="shrink-0" busy={busy} disabled={form.what.trim() === ''}>
          <Trans>I commit to it</Trans>
        </Button>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
