import type { PhaseState, ReflectionNote } from '@setroom/shared'
import { readReport } from '../commitments/reportWords.ts'
import { useMyCommitments } from '../commitments/useMyCommitments.ts'
import { useOwn, useView } from '../connection/index.ts'
import { readNote } from '../reflection/reflectionNote.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { LEARNING_LIMIT } from './learningWords.ts'

const most = 4

/** What one wrote that a learning may begin with, the newest first: reports' "learned", and notes of the last reflection. */
export function useMyOwnWords(): readonly string[] {
  const me = useOwn(({ me }) => me.id)
  const phases = useView(({ common }) => common.phases)
  const reports = useMyCommitments().flatMap((one) => one.reports)
  const notes = Object.values<PhaseState>(phases).flatMap((phase) =>
    phase.kind === 'processReflection' ? Object.values<ReflectionNote>(phase.data.notes) : [],
  )
  const sources = [
    ...reports.map(({ text, at }) => ({ text, at, purpose: 'commitment.report' as const })),
    ...notes
      .filter(({ author }) => author === me)
      .map(({ text, at }) => ({ text, at, purpose: 'reflection.note' as const })),
  ].sort((a, b) => b.at - a.at)
  const readings = useOpenedAll(
    sources.map(({ text, purpose }) => ({ text, place: { purpose, author: me } })),
  )
  const words = sources.flatMap(({ purpose }, index) => {
    const plain = readings[index]?.plain
    if (plain === undefined) return []
    const said = purpose === 'commitment.report' ? readReport(plain).learned : readNote(plain).text
    const short = said.trim().slice(0, LEARNING_LIMIT)
    return short === '' ? [] : [short]
  })
  return [...new Set(words)].slice(0, most)
}
