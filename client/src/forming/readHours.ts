import { isZone, offsetAt } from '@setroom/shared'
import { sameText, type WorkingHours } from './person.ts'
import { readPieces } from './readPieces.ts'

const day = 24 * 60

/**
 * Working hours in universal time out of what a list says, such as "9-17:30", "9 to 5", "8am–4pm" or "9-13, 14-18", and a zone
 * by its name ("Europe/Lisbon", "Lisbon") or distance ("UTC+2"). `offset` is used where no zone stands: minutes east.
 * Undefined where they cannot be read, or may mean two things; an unknown zone makes them unreadable too. `now` (epoch ms)
 * says which season it is.
 */
export function readHours(
  hours: string,
  zone: string,
  { now, offset }: { now: number; offset: number },
): readonly WorkingHours[] | undefined {
  const pieces = readPieces(hours)
  const east = zone.trim() === '' ? offset : offsetOf(zone, now)
  return east === undefined ? undefined : pieces?.map(({ from, until }) => universal(from, until, east))
}

/** What is taken for working hours where only a zone stands: 9 to 17 there. Undefined where the zone is not known. */
export function officeHours(zone: string, now: number): readonly WorkingHours[] | undefined {
  const east = offsetOf(zone, now)
  return east === undefined ? undefined : [universal(9 * 60, 17 * 60, east)]
}

function universal(from: number, until: number, east: number): WorkingHours {
  const shifted = (minute: number) => (((minute - east) % day) + day) % day
  return { from: shifted(from), until: shifted(until) }
}

/** Minutes east of universal time. */
function offsetOf(zone: string, now: number): number | undefined {
  const name = zone.trim()
  const apart = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(name)
  if (apart) {
    const size = Number(apart[2]) * 60 + Number(apart[3] ?? 0)
    return size > 14 * 60 ? undefined : apart[1] === '+' ? size : -size
  }
  if (/^(utc|gmt|z)$/i.test(name)) return 0
  const known = isZone(name) ? name : zoneOfCity(name)
  return known === undefined ? undefined : Math.round(offsetAt(now, known) / 60_000)
}

let cities: ReadonlyMap<string, string> | undefined

/** The zone that is named after a city, as people write it: "Los Angeles" is America/Los_Angeles. */
function zoneOfCity(city: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      sameText(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
      zone,
    ]),
  )
  return cities.get(sameText(city))
}
