import { offsetAt } from '@setroom/shared'

/**
 * "17:30–20:00", on the clocks of a zone; where they change in between, each end with what its time is called, for
 * "2:30–2:30" would be no time at all. `from` and `until` in epoch ms.
 */
export function timeSpan(locale: string, from: number, until: number, zone: string): string {
  const changes = offsetAt(from, zone) !== offsetAt(until, zone)
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    ...(changes ? { timeZoneName: 'short' } : {}),
  })
  return `${format.format(from)}–${format.format(until)}`
}
