/** The next day (YYYY-MM-DD) with this month and day ("05-06") that is at least a week ahead: sets plan no further than two years. */
export function comingDay(monthDay: string): string {
  const soonest = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const year = Number(soonest.slice(0, 4))
  const day = `${year}-${monthDay}`
  return day >= soonest ? day : `${year + 1}-${monthDay}`
}
