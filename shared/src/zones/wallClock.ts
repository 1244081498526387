const made = new Map<string, Intl.DateTimeFormat>()

/** Formats are slow to make and asked for by the dozen. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = made.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  made.set(zone, format)
  return format
}

/** Whether this is a time zone that can be reckoned with here: an IANA name that this platform knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** How far a zone's clocks are ahead of UTC at an instant (epoch ms), in ms. Throws RangeError for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN)
  const asUtc = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return asUtc - Math.floor(instant / 1000) * 1000
}

/** What clocks in a zone show at an instant (epoch ms), as date and time fields take it: YYYY-MM-DD and HH:MM. */
export function wallTime(instant: number, zone: string): { date: string; time: string } {
  const text = new Date(instant + offsetAt(instant, zone)).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}
