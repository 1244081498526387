import type { Commitment } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { answersMeeting } from './answersMeeting.ts'
import { useReportsSince } from './useReportsSince.ts'
import { useReportWords } from './useReportWords.ts'

/** Whether its owner has said for the meeting that comes or is on what became of a commitment. */
export function useAnswersMeeting(commitment: Commitment | undefined): boolean {
  const last = commitment?.reports.at(-1)
  const owner = useView(({ own }) => commitment?.owner ?? own.me.id)
  const { words } = useReportWords(last, owner)
  const session = useView(({ common }) =>
    common.session?.status === 'closed' ? undefined : common.session?.id,
  )
  return answersMeeting(last, words?.outcome, useReportsSince(), session)
}
