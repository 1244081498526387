import { offsetAt } from '@setroom/shared'
import type { Formats } from '../../app/formats.ts'

/**
 * "17:30–20:00", on the clocks of a zone; where they change in between, each end with what its time is called, for
 * "2:30–2:30" would be no time at all. `from` and `until` in epoch ms.
 */
export function timeSpan(formats: Formats, from: number, until: number, zone: string): string {
  const changes = offsetAt(from, zone) !== offsetAt(until, zone)
  return `${formats.time(from, zone, changes)}–${formats.time(until, zone, changes)}`
}
