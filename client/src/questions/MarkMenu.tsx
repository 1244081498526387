import { Trans, useLingui } from '@lingui/react/macro'
import { type AgendaItem, type Question, type QuestionMark, questionMarks } from '@setroom/shared'
import { Ellipsis } from 'lucide-react'
import { useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { markWords } from './labelWords.ts'
import { useMark } from './useMark.ts'

/** The presenter's second thoughts on a question that has left the stage. */
export function MarkMenu({
  item,
  row,
  mark,
}: {
  item: AgendaItem
  row: Question
  mark: QuestionMark | undefined
}) {
  const { t } = useLingui()
  const { mark: set, unmark, decline } = useMark(item)
  const paused = useView(({ common }) => common.pause !== null)
  return (
    <Menu
      trigger={<IconButton kind="quiet" size="small" icon={<Ellipsis />} label={t`Mark this question`} />}
      items={[
        ...questionMarks.map((one) => ({
          key: one,
          label: t(markWords[one]),
          checked: one === mark,
          onSelect: () => void (one === mark ? unmark(row.id) : set(row.id, one)),
        })),
        {
          key: 'decline',
          label: <Trans>Decline this question</Trans>,
          line: true,
          disabled: row.declined || paused,
          onSelect: () => void decline(row.id),
        },
      ]}
    />
  )
}
