import { type Commitment, isToReport, type SessionId } from '@setroom/shared'

/**
 * What its owner is asked about before a meeting, by the rule of report-back itself: what was promised earlier and is
 * open, and what was reported on beforehand, closed or not, so that nothing vanishes by being answered. `since` is when
 * the last meeting was over (epoch ms), `now` the session that is open.
 */
export function toReportOn(
  mine: readonly Commitment[],
  since: number,
  now: SessionId | undefined,
): readonly Commitment[] {
  return mine.filter((commitment) => isToReport(commitment, since, now))
}
