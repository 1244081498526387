import type { Commitment } from '@setroom/shared'
import { useMemo } from 'react'
import { readReport } from '../commitments/reportWords.ts'
import { useView } from '../connection/index.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import type { HeldSession } from './heldSessions.ts'
import { keptCommitments } from './keptCommitments.ts'

/** What became of the commitments that the set is shown, read from their last reports; `ready` once all are opened. */
export function useKeptCommitments(
  sessions: readonly HeldSession[],
): ReturnType<typeof keptCommitments> & { ready: boolean } {
  const shown = useView(({ common }) => common.commitments)
  const all = useMemo(() => Object.values<Commitment>(shown), [shown])
  const reported = useMemo(
    () =>
      all.flatMap(({ id, owner, status, reports }) => {
        const last = reports.at(-1)
        if (status !== 'closed' || last === undefined) return []
        return [{ id, text: last.text, place: { purpose: 'commitment.report' as const, author: owner } }]
      }),
    [all],
  )
  const readings = useOpenedAll(reported)
  const outcomes = new Map(
    reported.map(({ id }, index) => {
      const plain = readings[index]?.plain
      return [id, plain === undefined ? undefined : readReport(plain).outcome] as const
    }),
  )
  return {
    ...keptCommitments(all, sessions, ({ id }) => outcomes.get(id)),
    ready: readings.every(({ state }) => state !== 'opening'),
  }
}
