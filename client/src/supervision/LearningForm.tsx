import { Trans, useLingui } from '@lingui/react/macro'
import { type LearningId, type LearningView, type MemberId, randomId } from '@setroom/shared'
import * as z from 'zod/mini'
import { KeepForm } from '../commitments/KeepForm.tsx'
import { useFormDraft } from '../commitments/useFormDraft.ts'
import { useSealAndSend, useTellRefusal } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { ChangedElsewhere } from '../ui/ChangedElsewhere.tsx'
import { Field } from '../ui/Field.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { LEARNING_LIMIT } from './learningWords.ts'
import { Starters } from './Starters.tsx'
import { Touches } from './Touches.tsx'

type Form = { id: LearningId | ''; words: string; touches: readonly MemberId[] }
const schema = z.object({ id: z.string(), words: z.string(), touches: z.array(z.string()) })

function readForm(kept: unknown): Form | undefined {
  return z.safeParse(schema, kept).data as Form | undefined
}

/** Writes down what was learned, or in other words; whoever released the old ones is then asked anew. */
export function LearningForm({
  learning,
  words = '',
  onDone,
}: {
  learning?: LearningView | undefined
  words?: string
  onDone: () => void
}) {
  const { t } = useLingui()
  const start: Form = { id: learning?.id ?? '', words, touches: learning?.touches ?? [] }
  const { form, elsewhere, change, forget } = useFormDraft(
    `learning:${learning?.id ?? 'new'}`,
    start,
    readForm,
  )
  const sealAndSend = useSealAndSend()
  const tell = useTellRefusal()
  const [busy, run] = useBusy()
  const plain = form.words.trim()
  // The id is kept with the words: if the answer is lost and the page reloaded, it is still one learning.
  const set = (patch: Partial<Form>) =>
    change({ ...patch, ...(form.id === '' && { id: randomId<LearningId>(crypto) }) })
  const save = () =>
    run(async () => {
      const id = form.id === '' ? randomId<LearningId>(crypto) : form.id
      const type = learning === undefined ? 'learning.write' : 'learning.edit'
      const answer = await sealAndSend(
        async (seal) => ({
          type,
          learning: id,
          text: await seal('learning', plain, { scope: 'set' }),
          touches: [...form.touches],
        }),
        { quiet: true },
      )
      // It arrived before a reload, and only the answer was lost.
      const kept = answer.ok || (type === 'learning.write' && answer.reason === 'already')
      if (!kept) return tell(answer.reason)
      forget()
      onDone()
    })
  return (
    <KeepForm
      ready={plain !== ''}
      busy={busy}
      deed={learning === undefined ? <Trans>Write it down</Trans> : <Trans>Save it</Trans>}
      onKeep={() => void save()}
      onDone={onDone}
    >
      <ChangedElsewhere elsewhere={elsewhere} words={[elsewhere.words]} onTake={() => change(elsewhere)} />
      <Field
        label={<Trans>What did we learn?</Trans>}
        hint={<Trans>Without names, and without any detail by which somebody could be recognised.</Trans>}
      >
        <TextArea
          voice="people"
          limit={LEARNING_LIMIT}
          rows={4}
          required
          placeholder={t`We learned that …`}
          value={form.words}
          onChange={({ target }) => set({ words: target.value })}
        />
      </Field>
      {learning === undefined && plain === '' && <Starters onPick={(words) => set({ words })} />}
      <Touches
        touches={form.touches}
        fixed={learning?.askedAt === undefined ? (learning?.saidSo ?? []) : learning.touches}
        onChange={(touches) => set({ touches })}
      />
    </KeepForm>
  )
}
