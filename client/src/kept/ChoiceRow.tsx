import { Trans, useLingui } from '@lingui/react/macro'
import type { Question } from '@setroom/shared'
import { SealedWords, useSealedText } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { TextArea } from '../ui/TextArea.tsx'

/** The most that a question heard is told in, characters. */
const OWN_WORDS_LIMIT = 240

/** One question to keep or not; of one asked aloud the presenter may write down what they heard. */
export function ChoiceRow({
  row,
  on,
  written,
  own,
  onTick,
  onWords,
}: {
  row: Question
  on: boolean
  /** Its words, where it was written and could be read. */
  written: string | undefined
  own: string
  onTick: (on: boolean) => void
  onWords: (words: string) => void
}) {
  const { t } = useLingui()
  const name = useName(row.asker)
  const reading = useSealedText(row.text, { purpose: 'question', author: row.asker })
  const aloud = row.text === undefined
  return (
    <li className="py-1.5">
      <Checkbox
        checked={on}
        disabled={!aloud && written === undefined}
        onChange={({ target }) => onTick(target.checked)}
        label={
          aloud ? (
            <span className="font-serif">
              <Trans>Asked aloud by {name}</Trans>
            </span>
          ) : (
            <SealedWords reading={reading} as="span" size="text" className="text-start!" />
          )
        }
        hint={aloud ? undefined : <bdi>{name}</bdi>}
      />
      {aloud && on && (
        <div className="ms-8.5 mb-2">
          <TextArea
            aria-label={t`What ${name} asked, in your words`}
            placeholder={t`In your words, if you like`}
            voice="people"
            rows={1}
            limit={OWN_WORDS_LIMIT}
            value={own}
            onChange={({ target }) => onWords(target.value)}
          />
        </div>
      )}
    </li>
  )
}
