import { Plural } from '@lingui/react/macro'
import type { Question } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useOpenShare } from '../questions/useOpenShare.ts'

/** How many questions were asked, and, where enough of them were labelled to say so, how many were open. */
export function QuestionShare() {
  const phases = useView(({ common }) => common.phases)
  const rows = Object.values(phases).flatMap((phase) =>
    phase.kind === 'openQuestions' ? Object.values<Question>(phase.data.ledger) : [],
  )
  const share = useOpenShare(rows)
  if (rows.length === 0) return null
  return (
    <p>
      <Plural value={rows.length} one="One question was asked." other="# questions were asked." />{' '}
      {share !== undefined && (
        <Plural
          value={share.labelled}
          one={`${share.open} of the one that was written was open.`}
          other={`${share.open} of the # that were written were open.`}
        />
      )}
    </p>
  )
}
