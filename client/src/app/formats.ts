/** Numbers, dates and lists as people write them in one language. Instants are milliseconds since 1970. */
export type Formats = {
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** 0.42 → "42 %". */
  percent(share: number): string
  /** "Tuesday, 4 March"; the year too when it is not this one. `zone` is an IANA name, the device's by default. */
  date(at: number, zone?: string): string
  /** "17:32"; `named`, with what that time is called there: "17:32 CEST". */
  time(at: number, zone?: string, named?: boolean): string
  /** "Tue, 4 March, 17:32"; the year too when it is not this one. */
  dateTime(at: number, zone?: string): string
  /** "2026-03-04" → "4 March 2026", whatever the zone. */
  plainDate(isoDate: string): string
  /** "Ana, Jonas and Tomasz". */
  list(items: readonly string[]): string
  /** 1 → "tomorrow", -3 → "3 days ago". */
  inDays(days: number): string
  /** 12 → "12 min". */
  minutes(minutes: number): string
}

function create(locale: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions, zone: string | undefined) =>
    new Intl.DateTimeFormat(locale, zone === undefined ? options : { ...options, timeZone: zone })
  const year = (at: number, zone: string | undefined) => dates({ year: 'numeric' }, zone).format(at)
  const day = (at: number, zone: string | undefined): Intl.DateTimeFormatOptions => ({
    day: 'numeric',
    month: 'long',
    ...(year(at, zone) === year(Date.now(), zone) ? {} : { year: 'numeric' }),
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  const plain = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    date: (at, zone) => dates({ weekday: 'long', ...day(at, zone) }, zone).format(at),
    time: (at, zone, named) =>
      dates({ hour: 'numeric', minute: '2-digit', ...(named && { timeZoneName: 'short' }) }, zone).format(at),
    dateTime: (at, zone) =>
      dates({ weekday: 'short', ...day(at, zone), hour: 'numeric', minute: '2-digit' }, zone).format(at),
    plainDate: (isoDate) => plain.format(Date.parse(`${isoDate}T00:00:00Z`)),
    list: (items) => lists.format(items),
    inDays: (count) => days.format(count, 'day'),
    minutes: (count) => minutes.format(count),
  }
}

const made = new Map<string, Formats>()

/** The formats of a language, made once. */
export function formatsFor(locale: string): Formats {
  const known = made.get(locale)
  if (known) return known
  const formats = create(locale)
  made.set(locale, formats)
  return formats
}
