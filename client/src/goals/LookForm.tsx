import { Trans, useLingui } from '@lingui/react/macro'
import type { Goal } from '@setroom/shared'
import * as z from 'zod/mini'
import { Unsent } from '../commitments/Unsent.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useSealAndSend, useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { goalOutcomes, goalOutcomeWords, type LookWords, writeLook } from './lookWords.ts'
import { useGoalWords } from './useGoalWords.ts'

type Form = LookWords & { ends: 'closes' | 'goesOn' | undefined }
const kept = z.object({
  words: z.string(),
  outcome: z.optional(z.enum(goalOutcomes)),
  ends: z.optional(z.enum(['closes', 'goesOn'])),
})

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  return form === undefined ? undefined : { ...form, outcome: form.outcome, ends: form.ends }
}

/** Where its owner stands against the measure. It goes on, or is closed; in a last meeting, closing is what is offered. */
export function LookForm({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const { t } = useLingui()
  const { words: said } = useGoalWords(goal)
  const last = useView(({ common }) => common.agenda.some(({ kind }) => kind === 'continue'))
  const start: Form = { words: '', outcome: undefined, ends: undefined }
  const { form, change, forget } = useFormDraft(`look:${goal.id}`, start, readForm)
  const sealAndSend = useSealAndSend()
  const [busy, run] = useBusy()
  const ends = form.ends ?? (last ? 'closes' : 'goesOn')
  const { words, outcome } = form
  const ready = words.trim() !== '' && (ends === 'goesOn' || outcome !== undefined)
  const measure = said?.measure ?? ''

  const save = () =>
    run(async () => {
      const plain = writeLook({ words, outcome: ends === 'closes' ? outcome : undefined })
      const answer = await sealAndSend(async (seal) => ({
        type: 'goal.look',
        goal: goal.id,
        text: await seal('goal.look', plain, { scope: 'set' }),
        closes: ends === 'closes',
      }))
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <form
      className="flex w-full flex-col gap-5 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && ready) void save()
      }}
    >
      <Field
        label={<Trans>Where do you stand?</Trans>}
        hint={
          measure === '' ? undefined : (
            <Trans>
              Your measure was: <q className="font-serif">{measure}</q>
            </Trans>
          )
        }
      >
        <TextArea
          voice="people"
          limit={600}
          value={words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </Field>
      <Choice
        legend={<Trans>And this goal?</Trans>}
        options={[
          { value: 'goesOn', label: t`It goes on` },
          { value: 'closes', label: t`It is closed` },
        ]}
        value={ends}
        onChange={(chosen) => change({ ends: chosen })}
      />
      {ends === 'closes' && (
        <Choice
          legend={<Trans>What became of it?</Trans>}
          options={goalOutcomes.map((value) => ({ value, label: t(goalOutcomeWords[value]) }))}
          value={outcome}
          onChange={(chosen) => change({ outcome: chosen })}
        />
      )}
      <SealedHint>{goal.shown ? undefined : <Trans>Only you are shown it.</Trans>}</SealedHint>
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" kind="main" busy={busy} disabled={!ready}>
          <Trans>Save it</Trans>
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
