/** Midnights between two instants (epoch ms), on this device's calendar. */
export function daysAhead(at: number, now: number): number {
  const midnight = (instant: number) => new Date(instant).setHours(0, 0, 0, 0)
  return Math.round((midnight(at) - midnight(now)) / 86_400_000)
}
