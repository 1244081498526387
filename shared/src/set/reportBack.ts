import type { SessionId } from '../ids.ts'
import type { Commitment, SessionEntry } from './set.ts'

/**
 * Since when (epoch ms) a report belongs to the meeting that comes or is on: since the last one that really took place
 * was over. 0 before the first one.
 */
export function reportsSince(sessions: readonly Pick<SessionEntry, 'endedAt'>[]): number {
  return Math.max(0, ...sessions.map(({ endedAt }) => endedAt ?? 0))
}

/**
 * SPEC O5: whether a commitment is looked at in report-back: promised before this session (`now`), and either still
 * open or closed by a report made since the last meeting (`since`, epoch ms), for reporting is mostly done beforehand.
 */
export function isToReport(
  { status, madeIn, reports }: Pick<Commitment, 'status' | 'madeIn' | 'reports'>,
  since: number,
  now: SessionId | undefined,
): boolean {
  if (now !== undefined && madeIn === now) return false
  return status === 'open' || (reports.at(-1)?.at ?? 0) > since
}
