import type { Report, SessionId } from '@setroom/shared'
import type { Outcome } from './reportWords.ts'

/**
 * Whether a commitment's last report is one for the meeting that comes or is on (`session`, while it is open): made
 * since the last one was over (`since`, epoch ms). A word in between that it is under way leaves the question open.
 */
export function answersMeeting(
  last: Pick<Report, 'at' | 'session'> | undefined,
  outcome: Outcome | undefined,
  since: number,
  session: SessionId | undefined,
): boolean {
  if (last === undefined || last.at <= since) return false
  return outcome !== 'underWay' || (session !== undefined && last.session === session)
}
