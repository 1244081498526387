import { Trans, useLingui } from '@lingui/react/macro'
import { type AgendaItem, askedRows, type OpenQuestionsState, type QuestionLabel } from '@setroom/shared'
import { labelWords } from '../questions/labelWords.ts'
import { useGivenLabel } from '../questions/useGivenLabel.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useName } from '../room/useName.ts'

/** By their keys: what one hopes for first, then what is heard most. */
const keyed: readonly QuestionLabel[] = ['open', 'closed', 'leading', 'advice', 'multiple', 'statement']

/**
 * What the question was that was last put, if aloud: noted by one key, sealed like every label. It stays while the next
 * in line is still asking. One's own note is shown; in its place the asker's own label, where the set had agreed to that.
 */
export function SpokenLabel({ item, state }: { item: AgendaItem; state: OpenQuestionsState }) {
  const { t } = useLingui()
  // Nothing can be said of a question before it has been put, and once another has, nobody remembers how it was worded.
  const row = askedRows(state).at(-1)
  const name = useName(row?.asker)
  const [noted, note] = useGivenLabel(item, row?.id)
  if (row === undefined || row.text !== undefined || row.declined) return null
  return (
    <fieldset className="mt-3">
      <legend className="mb-1 text-ink-2 text-sm">
        <Trans>{name} asked aloud. What kind of question was it?</Trans>
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
