import type { Commitment, SessionId } from '@setroom/shared'

/**
 * What its owner is asked about before a meeting: what was promised earlier and is open, and what was reported on for
 * the session that is open (`now`), closed or not, so that nothing vanishes by being answered.
 */
export function toReportOn(mine: readonly Commitment[], now: SessionId | undefined): readonly Commitment[] {
  return mine.filter(({ status, madeIn, reports }) => {
    if (now !== undefined && madeIn === now) return false
    return status === 'open' || (now !== undefined && reports.at(-1)?.session === now)
  })
}
