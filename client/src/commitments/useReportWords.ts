import type { MemberId, Report } from '@setroom/shared'
import { useMemo } from 'react'
import { useSealedText } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'
import { type ReportWords, readReport } from './reportWords.ts'

/** A report as it reads; `owner` is the commitment's. Without a report: not opened, no words. */
export function useReportWords(
  report: Report | undefined,
  owner: MemberId,
): { reading: Reading; words: ReportWords | undefined } {
  const reading = useSealedText(report?.text, { purpose: 'commitment.report', author: owner })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readReport(reading.plain)),
    [reading.plain],
  )
  return { reading, words }
}
