import { isZone, offsetAt } from '@setroom/shared'
import { sameText, type WorkingHours } from './person.ts'

const day = 24 * 60

/**
 * Working hours in universal time out of what a list says, such as "9-17:30" or "8am–4pm", and a zone by its name
 * ("Europe/Lisbon") or distance ("UTC+2"). `offset` is used where no zone stands: minutes east. Undefined where the
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
  if (from === undefined || until === undefined) return undefined
  const universal = (minute: number) => (((minute - east) % day) + day) % day
  return { from: universal(from), until: universal(until) }
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
  return isZone(name) ? Math.round(offsetAt(now, name) / 60_000) : undefined
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
