import type { CheckIn, Commitment, Report } from '@setroom/shared'

/** What others had asked when the owner gave this report, since the one before it. */
export function answeredBy(
  { checkIns = [], reports }: Pick<Commitment, 'checkIns' | 'reports'>,
  report: Report,
): readonly CheckIn[] {
  const before = reports[reports.indexOf(report) - 1]
  return checkIns.filter(({ at }) => at <= report.at && (before === undefined || at > before.at))
}
