import { isZone, offsetAt } from '@setroom/shared'
import { sameText, type WorkingHours, type YearHours } from './person.ts'
import { readPieces } from './readPieces.ts'

const day = 24 * 60

/**
 * Working hours in universal time out of what a list says, such as "9-17:30", "9 to 5", "8am–4pm" or "9-13, 14-18", and a zone
 * by its name ("Europe/Lisbon", "Lisbon") or distance ("UTC+2"). Undefined where they cannot be read, or may mean two
 * things; an unknown zone makes them unreadable too. `now` (epoch ms) says which year it is.
 */
export function readHours(hours: string, zone: string, now: number): YearHours | undefined {
  const pieces = readPieces(hours)
  return pieces === undefined ? undefined : inZone(pieces, zone, now)
}

/** What is taken for working hours where only a zone stands: 9 to 17 there. Undefined where the zone is not known. */
export function officeHours(zone: string, now: number): YearHours | undefined {
  return inZone([{ from: 9 * 60, until: 17 * 60 }], zone, now)
}

/** The same hours by the clocks of a zone are others in universal time, and in most zones others in January and in July. */
function inZone(pieces: readonly WorkingHours[], zone: string, now: number): YearHours | undefined {
  const at = (month: number) => {
    const east = offsetOf(zone, Date.UTC(new Date(now).getUTCFullYear(), month, 15))
    const shifted = (minute: number) => (((minute - (east ?? 0)) % day) + day) % day
    return east === undefined
      ? undefined
      : pieces.map(({ from, until }) => ({ from: shifted(from), until: shifted(until) }))
  }
  const [january, july] = [at(0), at(6)]
  return january && july && { january, july }
}

/** Minutes east of universal time at an instant (epoch ms). */
function offsetOf(zone: string, instant: number): number | undefined {
  const name = zone.trim()
  const apart = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(name)
  if (apart) {
    const size = Number(apart[2]) * 60 + Number(apart[3] ?? 0)
    return size > 14 * 60 ? undefined : apart[1] === '+' ? size : -size
  }
  if (/^(utc|gmt|z)$/i.test(name)) return 0
  const known = isZone(name) ? name : zoneOfCity(name)
  return known === undefined ? undefined : Math.round(offsetAt(instant, known) / 60_000)
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
