import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, OpenQuestionsState, QuestionLabel } from '@setroom/shared'
import { labelWords } from '../questions/labelWords.ts'
import { inOrder } from '../questions/useAsking.ts'
import { useGivenLabel } from '../questions/useGivenLabel.ts'
import { KeyButton } from '../room/KeyButton.tsx'

/** By their keys: what one hopes for first, then what is heard most. */
const keyed: readonly QuestionLabel[] = ['open', 'closed', 'leading', 'advice', 'multiple', 'statement']

/**
 * What the question was that was just asked aloud: noted by one key, sealed like every label. One's own note is shown;
 * in its place the asker's own label, where the set had agreed to that.
 */
export function SpokenLabel({ item, state }: { item: AgendaItem; state: OpenQuestionsState }) {
  const { t } = useLingui()
  const row = inOrder(state).findLast(({ text, declined }) => text === undefined && !declined)
  const [noted, note] = useGivenLabel(item, row?.id)
  // Once another question has been put in writing, nobody remembers how the spoken one was worded.
  if (row === undefined || inOrder(state).at(-1)?.id !== row.id) return null
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
