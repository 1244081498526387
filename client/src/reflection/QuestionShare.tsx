import { Plural } from '@lingui/react/macro'
import { askedRows } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { OpenShare } from '../questions/OpenShare.tsx'

/** How many questions were asked, and, where the set is told, how many were open. */
export function QuestionShare() {
  const phases = useView(({ common }) => common.phases)
  const rounds = Object.values(phases).flatMap(({ kind, data }) => (kind === 'openQuestions' ? [data] : []))
  const rows = rounds.flatMap(askedRows)
  if (rows.length === 0) return null
  return (
    <p>
      <Plural value={rows.length} one="One question was asked." other="# questions were asked." />{' '}
      <OpenShare told={rounds.flatMap(({ told = [] }) => told)} />
    </p>
  )
}
