/** This browser's time zone, an IANA name. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** How far a zone's clocks are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
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

/**
 * The instant (epoch ms) at which clocks in a zone show this date (YYYY-MM-DD) and time (HH:MM); undefined when they
 * are not such. A time that is left out in spring counts as the one an hour later; of one that comes twice in autumn
 * the first is meant.
 */
export function zonedInstant(date: string, time: string, zone: string): number | undefined {
  // Date.parse alone makes a date even of nothing.
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return undefined
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall)) return undefined
  // The offset before and the one after any change nearby: whichever leads back to the wall time is right.
  const day = 86_400_000
  const before = offsetAt(wall - day, zone)
  const after = offsetAt(wall + day, zone)
  const fits = [before, after].map((offset) => wall - offset).find((at) => at + offsetAt(at, zone) === wall)
  return fits ?? wall - before
}

/** What clocks in a zone show at an instant, as date and time fields take it. */
export function wallTime(instant: number, zone: string): { date: string; time: string } {
  const text = new Date(instant + offsetAt(instant, zone)).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}
