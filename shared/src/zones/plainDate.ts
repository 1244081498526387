const DAY_MS = 86_400_000

/** A plain date (YYYY-MM-DD) so many days later; negative days are earlier. Throws RangeError for what is no date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
