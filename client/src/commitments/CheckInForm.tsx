import { Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import * as z from 'zod/mini'
import { useSealAndSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { Unsent } from './Unsent.tsx'
import { useFormDraft } from './useFormDraft.ts'

type Form = { words: string }
const kept = z.object({ words: z.string() })
const readForm = (stored: unknown): Form | undefined => z.safeParse(kept, stored).data

/** A supporter asks how it goes; what to ask stands there already. */
export function CheckInForm({ commitment, onDone }: { commitment: Commitment; onDone: () => void }) {
  const { t } = useLingui()
  const name = useName(commitment.owner)
  const sealAndSend = useSealAndSend()
  const start = { words: t`How is it going with this?` }
  const { form, change, forget } = useFormDraft<Form>(`checkIn:${commitment.id}`, start, readForm)
  const [busy, run] = useBusy()
  const words = form.words.trim()
  const ask = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'commitment.checkIn',
        commitment: commitment.id,
        text: await seal('commitment.checkIn', words, { scope: 'set' }),
      }))
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <form
      className="flex w-full flex-col gap-4 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && words !== '') void ask()
      }}
    >
      <Field
        label={<Trans>A word to {name}</Trans>}
        hint={<Trans>It stands with the commitment, for all who see that.</Trans>}
      >
        <TextArea
          voice="people"
          limit={280}
          rows={2}
          required
          value={form.words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </Field>
      <SealedHint />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" kind="main" busy={busy} disabled={words === ''}>
          <Trans>Ask</Trans>
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
