import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  type Question,
  questionLabelOf,
  questionLabels,
  questionMarkOf,
} from '@setroom/shared'
import { useOwn, useSealedText, useView } from '../connection/index.ts'
import { SealedWords } from '../room/SealedWords.tsx'
import { useName } from '../room/useName.ts'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { labelWords, markWords } from './labelWords.ts'
import { MarkMenu } from './MarkMenu.tsx'
import { useGivenLabel } from './useGivenLabel.ts'

/** One question: who asked, what it was to the presenter, and, for its asker, of what kind it was. */
export function LedgerRow({ item, row }: { item: AgendaItem; row: Question }) {
  const { t } = useLingui()
  const me = useOwn(({ me }) => me.id)
  const name = useName(row.asker)
  // In a pause, too: what was asked may be thought over then (SPEC Q10).
  const on = useView(({ common }) => common.course.current === item.id)
  const text = useSealedText(row.text, { purpose: 'question', author: row.asker })
  const reading = useSealedText(row.mark, {
    purpose: 'question.mark',
    ...(item.presenter === undefined ? {} : { author: item.presenter }),
  })
  const mark = reading.state === 'open' ? questionMarkOf(reading.plain) : undefined
  return (
    <li>
      <div className="flex items-baseline justify-between gap-2">
        <bdi className="font-medium text-sm">{name}</bdi>
        <span className="text-ink-3 text-xs">
          {row.declined ? <Trans>declined</Trans> : mark !== undefined && t(markWords[mark])}
        </span>
        {me === item.presenter && on && <MarkMenu item={item} row={row} mark={mark} />}
      </div>
      {row.text === undefined ? (
        <p className="text-ink-3 text-sm">
          <Trans>asked aloud</Trans>
        </p>
      ) : (
        <SealedWords reading={text} />
      )}
      <Label item={item} row={row} on={on} />
    </li>
  )
}

/** Its asker may correct it; for others it is there as far as the set agreed to that. */
function Label({ item, row, on }: { item: AgendaItem; row: Question; on: boolean }) {
  const { t } = useLingui()
  const me = useOwn(({ me }) => me.id)
  const told = useView(({ common }) => common.set.settings.labelsToFacilitator)
  const [label, give] = useGivenLabel(item, row.id)
  if (row.asker !== me || !on) {
    return label === undefined ? null : <p className="text-ink-3 text-xs">{t(labelWords[label])}</p>
  }
  return (
    <NativeSelect
      compact
      aria-label={
        told || row.text === undefined
          ? t`What kind of question it was`
          : t`What kind of question it was; only you see this`
      }
      className="-ms-3"
      value={label ?? ''}
      onChange={(event) => {
        const next = questionLabelOf(event.target.value)
        if (next !== undefined) give(next)
      }}
    >
      <option value="" disabled>
        {t`What kind was it?`}
      </option>
      {questionLabels.map((one) => (
        <option key={one} value={one}>
          {t(labelWords[one])}
        </option>
      ))}
    </NativeSelect>
  )
}
