import { isZone, offsetAt } from '@setroom/shared'
import { sameText, type WorkingHours } from './person.ts'

const day = 24 * 60

/**
 * Working hours in universal time out of what a list says, such as "9-17:30" or "8am–4pm", and a zone by its name
 * ("Europe/Lisbon", "Lisbon") or distance ("UTC+2"). `offset` is used where no zone stands: minutes east. Undefined where the
 * hours cannot be read; an unknown zone makes them unreadable too. `now` (epoch ms) says which season it is.
 */
export function readHours(
  hours: string,
  zone: string,
  { now, offset }: { now: number; offset: number },
): WorkingHours | undefined {
  const found = /(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm)?\D{1,5}?(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm)?/.exec(
    sameText(hours),
  )
  const east = zone.trim() === '' ? offset : offsetOf(zone, now)
  if (found === null || east === undefined) return undefined
  const from = minutes(found[1], found[2], found[3])
  const until = minutes(found[4], found[5], found[6])
  return from === undefined || until === undefined ? undefined : universal(from, until, east)
}

/** What is taken for working hours where only a zone stands: 9 to 17 there. Undefined where the zone is not known. */
export function officeHours(zone: string, now: number): WorkingHours | undefined {
  const east = offsetOf(zone, now)
  return east === undefined ? undefined : universal(9 * 60, 17 * 60, east)
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

function minutes(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | undefined {
  const said = Number(hour)
  const full = half === undefined ? said : (said % 12) + (half === 'pm' ? 12 : 0)
  const all = full * 60 + Number(minute ?? 0)
  return full > 24 || Number(minute ?? 0) > 59 ? undefined : all % day
}
