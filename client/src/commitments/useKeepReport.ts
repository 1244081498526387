import type { Answer, Commitment } from '@setroom/shared'
import { useCallback } from 'react'
import { useSealAndSend, useSend } from '../connection/index.ts'
import type { PlainDate } from './plainDates.ts'
import { type Outcome, type ReportWords, writeReport } from './reportWords.ts'

/** Reports on a commitment, and closes it or carries it on to a day ('' is none). */
export function useKeepReport(): (
  commitment: Commitment,
  report: ReportWords & { outcome: Outcome },
  ends: 'closes' | { due: PlainDate | '' },
) => Promise<Answer> {
  const send = useSend()
  const sealAndSend = useSealAndSend()
  return useCallback(
    async (commitment, report, ends) => {
      // The day first: set twice it is the same, whereas a report told twice is two.
      if (ends !== 'closes' && ends.due !== (commitment.due ?? '')) {
        const due = ends.due === '' ? null : ends.due
        const moved = await send({ type: 'commitment.edit', commitment: commitment.id, due })
        if (!moved.ok) return moved
      }
      return sealAndSend(async (seal) => ({
        type: 'commitment.report',
        commitment: commitment.id,
        text: await seal('commitment.report', writeReport(report), { scope: 'set' }),
        closes: ends === 'closes',
      }))
    },
    [send, sealAndSend],
  )
}
