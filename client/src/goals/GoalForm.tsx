import { Trans, useLingui } from '@lingui/react/macro'
import { type Goal, type GoalId, randomId } from '@setroom/shared'
import * as z from 'zod/mini'
import { KeepForm } from '../commitments/KeepForm.tsx'
import { Unread } from '../commitments/Unread.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useBusy } from '../room/useBusy.ts'
import { useLastOpened } from '../sealing/useLastOpened.ts'
import { ChangedElsewhere } from '../ui/ChangedElsewhere.tsx'
import { Field } from '../ui/Field.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import type { GoalWords } from './goalWords.ts'
import { useGoalWords } from './useGoalWords.ts'
import { useKeepGoal } from './useKeepGoal.ts'

type Form = GoalWords & { id: GoalId | ''; shown: boolean }
const untouched: Form = { id: '', what: '', measure: '', shown: true }
const kept = z.object({ id: z.string(), what: z.string(), measure: z.string(), shown: z.boolean() })

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  return form === undefined ? undefined : { ...form, id: form.id as Form['id'] }
}

/** Sets a goal. `onDone` when it is kept, or when its owner thought better of it. */
export function GoalForm({ onDone }: { onDone: () => void }) {
  return <Fields place="goal:new" start={untouched} known={false} onDone={onDone} />
}

/** Puts a goal into other words. What cannot be read here cannot be written over either. */
export function EditGoal({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const { reading, words: opened } = useGoalWords(goal)
  const words = useLastOpened(opened)
  if (words === undefined) return <Unread reading={reading} onDone={onDone} />
  const start = { ...words, id: goal.id, shown: goal.shown }
  return <Fields place={`goal:${goal.id}`} start={start} known onDone={onDone} />
}

function Fields({
  place,
  start,
  known,
  onDone,
}: {
  place: string
  start: Form
  known: boolean
  onDone: () => void
}) {
  const { t } = useLingui()
  const { form, elsewhere, change, forget } = useFormDraft(place, start, readForm)
  const keep = useKeepGoal()
  const [busy, run] = useBusy()
  const { what, measure, shown } = form
  // The id is kept with the words: if the answer is lost and the page reloaded, it is still one goal.
  const set = (patch: Partial<Form>) =>
    change({ ...patch, ...(form.id === '' && { id: randomId<GoalId>(crypto) }) })
  const save = () =>
    run(async () => {
      const id = form.id === '' ? randomId<GoalId>(crypto) : form.id
      const answer = await keep({ id, known, words: { what, measure }, shown })
      if (!answer.ok) return
      forget()
      onDone()
    })
  return (
    <KeepForm
      ready={what.trim() !== ''}
      busy={busy}
      deed={known ? <Trans>Save it</Trans> : <Trans>That is my goal</Trans>}
      onKeep={() => void save()}
      onDone={onDone}
    >
      <ChangedElsewhere
        elsewhere={elsewhere}
        words={[elsewhere.what, elsewhere.measure]}
        onTake={() => change(elsewhere)}
      />
      <Field label={<Trans>What do you want to learn?</Trans>}>
        <TextArea
          voice="people"
          limit={280}
          rows={2}
          required
          placeholder={t`I want to learn …`}
          value={what}
          onChange={({ target }) => set({ what: target.value })}
        />
      </Field>
      <Field
        label={<Trans>How will you notice that you have?</Trans>}
        hint={<Trans>A measure: something you, or others, can see or count at the end.</Trans>}
        optional
      >
        <TextArea
          voice="people"
          limit={280}
          value={measure}
          onChange={({ target }) => set({ measure: target.value })}
        />
      </Field>
      <Switch
        label={<Trans>The set sees it</Trans>}
        hint={
          shown ? (
            <Trans>It comes back to you all at the report-back.</Trans>
          ) : (
            <Trans>You alone see it, and nobody will ask you about it.</Trans>
          )
        }
        checked={shown}
        onChange={({ target }) => set({ shown: target.checked })}
      />
    </KeepForm>
  )
}
