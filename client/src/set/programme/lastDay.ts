import { latestDate, wallTime } from '@setroom/shared'

/** The last day (YYYY-MM-DD, on a zone's clock) that a date field offers: as far ahead as a set plans (SPEC N11). */
export function lastDay(zone: string): string {
  return wallTime(latestDate(Date.now()), zone).date
}
