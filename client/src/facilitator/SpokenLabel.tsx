import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  type OpenQuestionsState,
  type QuestionLabel,
  questionLabelOf,
} from '@setroom/shared'
import { useOwn, useSealedText, useView } from '../connection/index.ts'
import { useSealedMove } from '../phases/useMove.ts'
import { useSessionId } from '../phases/useSessionId.ts'
import { labelWords } from '../questions/labelWords.ts'
import { inOrder } from '../questions/useAsking.ts'
import { KeyButton } from '../room/KeyButton.tsx'

/** By their keys: what one hopes for first, then what is heard most. */
const keyed: readonly QuestionLabel[] = ['open', 'closed', 'leading', 'advice', 'multiple', 'statement']

/**
 * What the question was that was just asked aloud: noted by one key, sealed like every label. One's own note is shown;
 * the asker's only where the set agreed to it.
 */
export function SpokenLabel({ item, state }: { item: AgendaItem; state: OpenQuestionsState }) {
  const { t } = useLingui()
  const me = useOwn(({ me }) => me.id)
  const session = useSessionId()
  const sealed = useSealedMove('openQuestions', item)
  const row = inOrder(state).findLast(({ text, declined }) => text === undefined && !declined)
  const mayRead = useView(({ common }) => common.set.settings.labelsToFacilitator) || row?.labelledBy === me
  const reading = useSealedText(mayRead ? row?.label : undefined, {
    purpose: 'question.label',
    ...(row?.labelledBy === undefined ? {} : { author: row.labelledBy }),
  })
  const noted = reading.state === 'open' ? questionLabelOf(reading.plain) : undefined
  // Once another question has been put in writing, nobody remembers how the spoken one was worded.
  if (row === undefined || inOrder(state).at(-1)?.id !== row.id) return null
  const note = (label: QuestionLabel) =>
    void sealed(async (seal) => ({
      type: 'question.label',
      question: row.id,
      label: await seal('question.label', label, { scope: session }),
    }))
  return (
    <fieldset className="mt-3">
      <legend className="mb-1 text-ink-2 text-sm">
        <Trans>Asked aloud. What kind of question was it?</Trans>
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {keyed.map((label, i) => (
          <KeyButton
            key={label}
            keys={`${i + 1}`}
            kind="quiet"
            size="small"
            aria-pressed={label === noted}
            className="border-line! aria-pressed:border-phase! aria-pressed:bg-phase-soft"
            onClick={() => note(label)}
          >
            {t(labelWords[label])}
          </KeyButton>
        ))}
      </div>
    </fieldset>
  )
}
